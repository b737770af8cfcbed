import { Commitment } from './commitment.entity.js';

export { lockCommitment } from './commitment-changes.js';
export { appointmentOf, type PromisedAppointment } from './appointment.js';
export { honestTime, type ChainVerdict, type Link } from './chain/chain.rules.js';
export { Chains } from './chain/chains.js';
export { withMerged } from './case-family.sql.js';
export { chaseDue } from './chase/chase.jobs.js';
export { ChaseLadders } from './chase/chase-ladders.js';
export { ChaseSchedule } from './chase/chase-schedule.js';
export { TOLD_OF_STEP } from './chase/chase-story.queries.js';
export { ToldView, toldView, type How } from './chase/chase-story.views.js';
export { planChase, stillSays, stepFrom, type Rung, type Step, type Tier } from './chase/chase.rules.js';
export { PARTNER_TIERS, wakesDuty, type PartnerTier } from './chase/rung.rules.js';
export { PARTNER_WORDS, STAFF_WORDS } from './chase/ladders/ladder.rules.js';
export { Commitment, type CommitmentId, type Proof } from './commitment.entity.js';
export {
  allowedActs,
  isNegotiating,
  isOpenState,
  isRunning,
  OPEN_STATES,
  type CommitmentAct,
  type CommitmentState,
} from './commitment-states.rules.js';
export { DueInThePast } from './commitment.errors.js';
export { NotAllowedNow } from './commitment.errors.js';
export { newTimeMeans } from './commitment.rules.js';
export {
  CommitmentView,
  forAgent as commitmentForAgent,
  forCustomer as commitmentForCustomer,
  forPartner as commitmentForPartner,
  viewFor as commitmentViewFor,
  WindowView,
} from './commitment.views.js';
export { FootingView } from './commitment-sheet.views.js';
export { CommitmentsModule } from './commitments.module.js';
export { CommitmentsQueries } from './commitments.queries.js';
export { CommitmentsService, type Proposal } from './commitments.service.js';
export { FilesNotWanted } from './commitment.errors.js';
export { PROOFS } from './completion/proof.rules.js';
export { CompletionsService } from './completion/completions.service.js';
export { ResumptionsService } from './completion/resumptions.service.js';
export { TakingBack } from './completion/taking-back.service.js';
export { takeBackUntil } from './completion/taking-back.rules.js';
export { Settlements } from './completion/settlements.service.js';
export { NegotiationsService } from './negotiation/negotiations.service.js';
export { PROMISES, seconds, type PromiseBounds } from './promises.sql.js';
export { ENOUGH_TO_SAY, type Reliability } from './reliability/reliability.rules.js';
export { ReliabilityQueries, unknown as unknownReliability, type Tally } from './reliability/reliability.queries.js';
export { SpokenWords } from './negotiation/spoken-words.service.js';
export { PaceWatch } from './risk/pace-watch.js';
export { RiskWords } from './risk/risk-words.service.js';
export { BreachWitness } from './targets/breach-witness.js';
export { TargetPromises } from './targets/target-promises.js';
export { readTerms, type Terms } from './terms.js';
export {
  AnswerDto,
  SpokenAnswerDto,
  AssessmentDto,
  CounterDto,
  EvidenceDto,
  ReportDto,
  TermsDto,
  WindowDto,
} from './terms.dto.js';
export { ConditionDto, ProposeCommitmentDto } from './propose-commitment.dto.js';
export { SETTLED_EVENTS } from './commitment.events.js';

export const commitmentsEntities = [Commitment];
