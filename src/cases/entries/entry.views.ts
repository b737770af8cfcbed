import { ApiProperty } from '@nestjs/swagger';
import { instant, type Actor } from '../../platform/index.js';
import { audienceOf, type EntryAudience } from './audience.rules.js';
import { AUDIENCE_SCHEMA } from './audience.schema.js';
import type { Entry } from './entry.entity.js';

/** An entry as any of its readers sees it; our staff are also told for whom it was meant. */
export class EntryView {
  id!: string;
  kind!: 'message' | 'note';
  author!: 'staff' | 'partner' | 'customer' | 'system';
  body!: string;
  @ApiProperty(AUDIENCE_SCHEMA)
  audience!: EntryAudience;
  at!: string;
  channel!: string;
  fileIds!: string[];
}

/** An entry as it was saved, or as a timeline reads it: its instant a Date or PostgreSQL's own text. */
export type WrittenEntry = Omit<Entry, 'caseId' | 'at'> & { at: Date | string };

/** A partner or customer is never told who else was written to. */
export const entryFor = (actor: Actor, entry: WrittenEntry): EntryView => ({
  id: entry.id,
  kind: entry.kind,
  author: entry.authorKind,
  body: entry.body,
  audience: audienceSeenBy(actor, entry),
  at: instant(entry.at)!,
  channel: entry.channel,
  fileIds: entry.fileIds,
});

function audienceSeenBy(actor: Actor, entry: WrittenEntry): EntryAudience {
  if (actor.audience === 'partner') return { partners: [actor.partnerId!] };
  return actor.audience === 'customer' ? 'customer' : audienceOf(entry.readers);
}
