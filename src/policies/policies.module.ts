import { Module } from '@nestjs/common';
import { PoliciesController } from './versions/policies.controller.js';
import { PoliciesQueries } from './versions/policies.queries.js';
import { PoliciesService } from './versions/policies.service.js';
import { PolicyBook } from './versions/policy-book.js';
import { PublicationsService } from './versions/publications.service.js';
import { Trials } from './versions/trials.js';
import { PolicyVersionsController } from './versions/versions.controller.js';
import { VersionsQueries } from './versions/versions.queries.js';
import { VersionsService } from './versions/versions.service.js';

@Module({
  controllers: [PoliciesController, PolicyVersionsController],
  providers: [
    PoliciesQueries,
    PoliciesService,
    PolicyBook,
    PublicationsService,
    Trials,
    VersionsQueries,
    VersionsService,
  ],
  exports: [PoliciesService, PolicyBook, PublicationsService, VersionsService],
})
export class PoliciesModule {}
