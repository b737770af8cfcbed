/** Bending a rule for a customer: with a reason, an authority and a record. */
import { Approval } from './approvals/approval.entity.js';
import { ApprovalRoute } from './approvals/routes/approval-route.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { DiscretionLimit } from './discretion/discretion-limit.entity.js';
import { Remedy } from './remedies/remedy.entity.js';

export { type ApprovalId } from './approvals/approval.entity.js';
export { ApprovalReceipts, type ApprovalFacts } from './approvals/approval-receipts.js';
export { VerdictsService as ApprovalVerdicts } from './approvals/verdicts.service.js';
export { DecisionDuty } from './decisions/decision-duty.js';
export { DecisionsService } from './decisions/decisions.service.js';
export { FlexModule } from './flex.module.js';
export { Outcomes } from './exceptions/outcomes/outcomes.service.js';
export { LimitsService } from './discretion/limits.service.js';
export { BacktestsService } from './learning/backtests/backtests.service.js';
export { readPolicyFile, type PolicyFile } from './learning/rehearsal/policy-file.rules.js';
export { Rehearsal, type Happened, type RehearsalResult } from './learning/rehearsal/rehearsal.rules.js';
export { Remedies } from './remedies/remedies.service.js';
export { SamplesService } from './samples/samples.service.js';
export { VerdictsService as SampleVerdicts } from './samples/verdicts.service.js';

export const flexEntities = [Approval, ApprovalRoute, Decision, DiscretionLimit, Remedy];
