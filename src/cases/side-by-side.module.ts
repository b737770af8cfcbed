import { Module } from '@nestjs/common';
import { CasesModule } from './cases.module.js';
import { EntryDraftsController } from './drafts/entry-drafts.controller.js';
import { EntryDrafts } from './drafts/entry-drafts.service.js';
import { PresenceController } from './presence/presence.controller.js';
import { PresenceService } from './presence/presence.service.js';
import { EntriesController } from './sends/entries.controller.js';
import { SendRelease } from './sends/send-release.js';
import { SendsController } from './sends/sends.controller.js';
import { SendsService } from './sends/sends.service.js';

/** What colleagues see of each other who work on the same cases: on a desk that is at work, not where stories of the past are told. */
@Module({
  imports: [CasesModule],
  controllers: [EntriesController, EntryDraftsController, PresenceController, SendsController],
  providers: [EntryDrafts, PresenceService, SendRelease, SendsService],
})
export class SideBySideModule {}
