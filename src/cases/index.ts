/** The case: the customer, the agents and every partner who has a part in putting things right. */
import { Case } from './case.entity.js';
import { Booking } from './bookings/booking.entity.js';
import { Claim } from './claims/claim.entity.js';
import { Entry } from './entries/entry.entity.js';
import { OwnTask } from './own-tasks/own-task.entity.js';
import { Task } from './tasks/task.entity.js';

export { AgentsDayModule } from './agents-day.module.js';
export { caseBehind } from './case-aliases.js';
export { lockCase } from './case-changes.js';
export { CaseClosed, NobodysCase } from './case.errors.js';
export { OtherCurrency } from './claims/claim.errors.js';
export { ChaseTelling } from './telling/chase-telling.js';
export { Case, type CaseId, type CaseKind } from './case.entity.js';
export { CaseMerged } from './case.errors.js';
export { APPOINTMENT_HEADERS, AppointmentsService } from './appointments/appointments.service.js';
export { CaseFiles } from './case-files.js';
export { wordQuery } from './case-search.sql.js';
export { CasePromises } from './case-promises.js';
export { ClaimAnswersService } from './claims/claim-answers.service.js';
export { type ClaimId } from './claims/claim.entity.js';
export { type ClaimView } from './claims/claim.views.js';
export { ClaimsQueries } from './claims/claims.queries.js';
export { CasesModule } from './cases.module.js';
export { CasesQueries } from './cases.queries.js';
export { CasesService } from './cases.service.js';
export { type CaseForCustomer, type CaseForPartner, type CaseView, NamedView } from './case.views.js';
export { clocks, type Wait } from './clocks.rules.js';
export { customersLanguage } from './customers-language.js';
export { CustomerVoice } from './entries/customer-voice.service.js';
export { EntriesService } from './entries/entries.service.js';
export { DEFINITIONS as SCORECARD_DEFINITIONS } from './scorecards/scorecard.definitions.js';
export {
  PartnersRankedView,
  RankedPartnerView,
  type ReliabilityView,
  ScorecardView,
  type ScoresView,
  type ShareView,
} from './scorecards/scorecard.views.js';
export { ALL_TIMES, Scorecards, type ScorecardPeriod } from './scorecards/scorecards.js';
export { chargedTo } from './scorecards/waiting.sql.js';
export { LettersListener } from './letters/letters.listener.js';
export { MacrosService } from './macros/macros.service.js';
export { MergesService } from './merges/merges.service.js';
export { ParticipationsService } from './participations/participations.service.js';
export { ServiceLevelsModule } from './service-levels/service-levels.module.js';
export { ServiceLevelsService } from './service-levels/service-levels.service.js';
export { TargetFollower } from './service-levels/target-follower.js';
export { SideBySideModule } from './side-by-side.module.js';
export { AcknowledgementsService } from './stages/acknowledgements.service.js';
export { ClosuresService } from './stages/closures.service.js';
export { OpenApprovals } from './stages/open-approvals.js';
export { ResolutionsService } from './stages/resolutions.service.js';
export { WaitsService } from './stages/waits.service.js';
export { type TaskId } from './tasks/task.entity.js';
export { TasksQueries } from './tasks/tasks.queries.js';
export { TasksService } from './tasks/tasks.service.js';
export { type TaskState } from './tasks/task.rules.js';
export { type TaskView } from './tasks/task.views.js';
export { TimelineQueries } from './timeline.queries.js';
export { type TimelineItem } from './timeline.views.js';

export const casesEntities = [Booking, Case, Claim, Entry, OwnTask, Task];
