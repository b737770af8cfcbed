import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { CustomersModule } from '../customers/index.js';
import { CustomerActs } from './customer/customer-acts.service.js';
import { CustomerPapersController } from './customer/customer-papers.controller.js';
import { CustomerController } from './customer/customer.controller.js';
import { CustomerPageQueries } from './customer/customer-page.queries.js';
import { BuiltDesk } from './desk/built-desk.js';
import { DeskController } from './desk/desk.controller.js';
import { HomeController } from './home.controller.js';
import { IconController } from './icon.controller.js';
import { DeadLinks } from './links/dead-links.js';
import { FreshLinks } from './links/fresh-links.service.js';
import { LinkDoor } from './links/link-door.js';
import { PageFiles } from './papers.js';
import { PageForms } from './page-form.js';
import { PageLanguages } from './page-languages.js';
import { PagePhotos } from './page-photos.js';
import { PageScriptController } from './page-script.controller.js';
import { PartnerActs } from './partner/partner-acts.service.js';
import { PartnerAnswers } from './partner/partner-answers.service.js';
import { PartnerClaims } from './partner/partner-claims.service.js';
import { PartnerPapersController } from './partner/partner-papers.controller.js';
import { PartnerController } from './partner/partner.controller.js';
import { PartnerPageQueries } from './partner/partner-page.queries.js';
import { PartnerPromises } from './partner/partner-promises.service.js';
import { PartnerRefusals } from './partner/partner-refusals.js';
import { PartnerReports } from './partner/partner-reports.service.js';
import { SheetQueries } from './partner/sheet.queries.js';
import { PartnerWords } from './partner/partner-words.service.js';
import { ScorecardPageController } from './partner/scorecard.controller.js';
import { TeamActs } from './team/team-acts.service.js';
import { TeamController, TeamScorecardController } from './team/team.controller.js';
import { TeamDoor } from './team/team-door.js';
import { TeamPapersController } from './team/team-papers.controller.js';
import { TeamQueries } from './team/team.queries.js';
import { TeamSight } from './team/team-sight.js';

/** The pages the service renders itself: for partners, for customers, and the front door. They work without script. */
@Module({
  imports: [CasesModule, CommitmentsModule, CustomersModule],
  controllers: [
    CustomerController,
    CustomerPapersController,
    DeskController,
    HomeController,
    IconController,
    PageScriptController,
    PartnerController,
    PartnerPapersController,
    ScorecardPageController,
    TeamController,
    TeamPapersController,
    TeamScorecardController,
  ],
  providers: [
    BuiltDesk,
    CustomerActs,
    CustomerPageQueries,
    DeadLinks,
    FreshLinks,
    LinkDoor,
    PageFiles,
    PageForms,
    PageLanguages,
    PagePhotos,
    PartnerActs,
    PartnerAnswers,
    PartnerClaims,
    PartnerPageQueries,
    PartnerPromises,
    PartnerRefusals,
    PartnerReports,
    PartnerWords,
    SheetQueries,
    TeamActs,
    TeamDoor,
    TeamQueries,
    TeamSight,
  ],
})
export class PagesModule {}
