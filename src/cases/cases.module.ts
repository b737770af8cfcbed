import { Module, type OnModuleInit } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { PartnersModule } from '../partners/index.js';
import { AppointmentsController } from './appointments/appointments.controller.js';
import { AppointmentsService } from './appointments/appointments.service.js';
import { BoardController } from './board/board.controller.js';
import { BoardQueries } from './board/board.queries.js';
import { BookingHooks } from './bookings/booking-hooks.service.js';
import { BookingStatusService } from './bookings/booking-status.service.js';
import { BookingHooksController, PartnerHookController } from './bookings/bookings.controller.js';
import { BookingsService } from './bookings/bookings.service.js';
import { CaseFiles } from './case-files.js';
import { CasePromises } from './case-promises.js';
import { CaseSheets } from './case-sheets.js';
import { CaseFilesController, CasesController } from './cases.controller.js';
import { CasesQueries } from './cases.queries.js';
import { CasesService } from './cases.service.js';
import { ClaimAnswersService } from './claims/claim-answers.service.js';
import { claimMapFaults } from './claims/claim-states.rules.js';
import { ClaimTermsService } from './claims/claim-terms.service.js';
import { ClaimsController, ClaimTermsController, EvidencePackController } from './claims/claims.controller.js';
import { ClaimsQueries } from './claims/claims.queries.js';
import { ClaimsService } from './claims/claims.service.js';
import { EvidencePack } from './claims/pack/evidence-pack.js';
import { CustomerVoice } from './entries/customer-voice.service.js';
import { EntriesService } from './entries/entries.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceQueries } from './evidence/evidence.queries.js';
import { CaseLinksController } from './links/case-links.controller.js';
import { CaseLinksQueries } from './links/case-links.queries.js';
import { CaseLinksService } from './links/case-links.service.js';
import { ChildrenService } from './majors/children.service.js';
import { LikelyChildrenQueries } from './majors/likely-children.queries.js';
import { MajorsController } from './majors/majors.controller.js';
import { UpdateLetters } from './majors/update-letters.js';
import { UpdatesQueries } from './majors/updates.queries.js';
import { UpdatesService } from './majors/updates.service.js';
import { MergesController } from './merges/merges.controller.js';
import { MergesService } from './merges/merges.service.js';
import { FilesController } from './files.controller.js';
import { LetterWriter } from './letters/letter-writer.js';
import { LettersListener } from './letters/letters.listener.js';
import { Drafts } from './own-tasks/drafts.js';
import { NoticesService } from './own-tasks/notices.service.js';
import { OwnTasksController } from './own-tasks/own-tasks.controller.js';
import { OwnTasksQueries } from './own-tasks/own-tasks.queries.js';
import { OwnTasksService } from './own-tasks/own-tasks.service.js';
import { ParticipationsController } from './participations/participations.controller.js';
import { ProofDefaultsController } from './proofs/proof-defaults.controller.js';
import { ProofDefaults } from './proofs/proof-defaults.js';
import { ParticipationsService } from './participations/participations.service.js';
import { Scorecards } from './scorecards/scorecards.js';
import { CaseClocksController } from './service-levels/case-clocks.controller.js';
import { CaseClocksQueries } from './service-levels/case-clocks.queries.js';
import { ServiceLevelBook } from './service-levels/service-level.book.js';
import { ServiceLevelsController } from './service-levels/service-levels.controller.js';
import { ServiceLevelsQueries } from './service-levels/service-levels.queries.js';
import { ServiceLevelsService } from './service-levels/service-levels.service.js';
import { TargetFollower } from './service-levels/target-follower.js';
import { SplitsController } from './splits/splits.controller.js';
import { SplitsService } from './splits/splits.service.js';
import { AcknowledgementsService } from './stages/acknowledgements.service.js';
import { ClosuresService } from './stages/closures.service.js';
import { OpenApprovals } from './stages/open-approvals.js';
import { ResolutionsService } from './stages/resolutions.service.js';
import { StagesController } from './stages/stages.controller.js';
import { WaitsService } from './stages/waits.service.js';
import { Disclosures } from './tasks/disclosures.js';
import { TasksController } from './tasks/tasks.controller.js';
import { UnderpinningTargetsController } from './underpinning/underpinning-targets.controller.js';
import { UnderpinningTargetsService } from './underpinning/underpinning-targets.service.js';
import { Underpinnings } from './underpinning/underpinnings.js';
import { TasksQueries } from './tasks/tasks.queries.js';
import { TasksService } from './tasks/tasks.service.js';
import { ChaseMails } from './telling/chase-mails.js';
import { ChaseTelling } from './telling/chase-telling.js';
import { TimelineQueries } from './timeline.queries.js';

@Module({
  imports: [CalendarsModule, CommitmentsModule, PartnersModule],
  controllers: [
    AppointmentsController,
    BookingHooksController,
    PartnerHookController,
    CasesController,
    CaseClocksController,
    CaseFilesController,
    BoardController,
    CaseLinksController,
    ClaimsController,
    ClaimTermsController,
    EvidencePackController,
    EvidenceController,
    FilesController,
    MajorsController,
    MergesController,
    OwnTasksController,
    ParticipationsController,
    ProofDefaultsController,
    ServiceLevelsController,
    SplitsController,
    StagesController,
    TasksController,
    UnderpinningTargetsController,
  ],
  providers: [
    AcknowledgementsService,
    AppointmentsService,
    BoardQueries,
    BookingHooks,
    BookingsService,
    BookingStatusService,
    CaseClocksQueries,
    CaseFiles,
    CaseLinksQueries,
    CaseLinksService,
    CasePromises,
    CaseSheets,
    CasesQueries,
    CasesService,
    ChaseMails,
    ChaseTelling,
    ChildrenService,
    ClaimAnswersService,
    ClaimsQueries,
    ClaimsService,
    ClaimTermsService,
    ClosuresService,
    CustomerVoice,
    Disclosures,
    Drafts,
    EntriesService,
    EvidencePack,
    EvidenceQueries,
    LettersListener,
    LetterWriter,
    LikelyChildrenQueries,
    MergesService,
    NoticesService,
    OpenApprovals,
    OwnTasksQueries,
    OwnTasksService,
    ParticipationsService,
    ProofDefaults,
    ResolutionsService,
    Scorecards,
    ServiceLevelBook,
    ServiceLevelsQueries,
    ServiceLevelsService,
    SplitsService,
    TargetFollower,
    TasksQueries,
    TasksService,
    TimelineQueries,
    UnderpinningTargetsService,
    Underpinnings,
    UpdateLetters,
    UpdatesQueries,
    UpdatesService,
    WaitsService,
  ],
  exports: [
    AppointmentsService,
    CaseFiles,
    ChaseTelling,
    CasesQueries,
    CasesService,
    ClaimAnswersService,
    ClaimsQueries,
    ClosuresService,
    CustomerVoice,
    EntriesService,
    MergesService,
    OpenApprovals,
    ParticipationsService,
    Scorecards,
    TargetFollower,
    TasksQueries,
    TasksService,
    TimelineQueries,
    WaitsService,
  ],
})
export class CasesModule implements OnModuleInit {
  onModuleInit(): void {
    const faults = claimMapFaults();
    if (faults.length > 0) throw new Error(`The map of claim states does not hold: ${faults.join('; ')}`);
  }
}
