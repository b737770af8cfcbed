import { Module } from '@nestjs/common';
import { CalendarsModule } from '../../calendars/index.js';
import { CasesModule } from '../../cases/index.js';
import { CustomersModule } from '../../customers/index.js';
import { CommitmentsModule } from '../../commitments/index.js';
import { PoliciesModule } from '../../policies/index.js';
import { DiscretionModule } from '../discretion/discretion.module.js';
import { FollowOnPromises } from '../remedies/follow-on-promises.js';
import { RemediesController, RemedyTermsController } from '../remedies/remedies.controller.js';
import { RemediesQueries } from '../remedies/remedies.queries.js';
import { Remedies } from '../remedies/remedies.service.js';
import { RemedyTerms } from '../remedies/remedy-terms.js';
import { Grants } from './grants.service.js';

/** What granting needs, apart from deciding: whoever agrees to a decision grants it without knowing how it was made. */
@Module({
  imports: [CalendarsModule, CasesModule, CommitmentsModule, CustomersModule, DiscretionModule, PoliciesModule],
  controllers: [RemediesController, RemedyTermsController],
  providers: [FollowOnPromises, Grants, Remedies, RemediesQueries, RemedyTerms],
  exports: [FollowOnPromises, Grants, RemediesQueries],
})
export class GrantsModule {}
