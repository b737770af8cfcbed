import { CUSTOMER_READER, type NewEvent, partnerReader } from '../platform/index.js';
import type { Step } from './chase/chase.rules.js';
import type { Withheld } from './chase/withheld.rules.js';
import type { Commitment } from './commitment.entity.js';

/** Who beside the staff reads the news of a commitment: its partner, and the customer it was promised to. */
export function readersOf(commitment: Pick<Commitment, 'partnerId' | 'promisee'>): string[] {
  const readers: string[] = [];
  if (commitment.partnerId) readers.push(partnerReader(commitment.partnerId));
  if (commitment.promisee === 'customer') readers.push(CUSTOMER_READER);
  return readers;
}

const about = (commitment: Commitment, type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: commitment.caseId,
  subjectId: commitment.id,
  readers: readersOf(commitment),
  data: {
    termsVersion: commitment.termsVersion,
    state: commitment.state,
    ...(commitment.source === 'given' ? {} : { [commitment.source]: true }),
    ...data,
  },
});

export const commitmentProposed = (c: Commitment): NewEvent =>
  about(c, 'commitment.proposed', {
    kind: c.kind,
    by: c.proposedBy,
    dueAt: c.dueAt.toISOString(),
    ...(c.supersedes ? { supersedes: c.supersedes } : {}),
    ...conditional(c),
  });
export const commitmentAccepted = (c: Commitment, how: { party: string; channel: string; spoken: boolean }): NewEvent =>
  about(c, 'commitment.accepted', { ...how, dueAt: c.dueAt.toISOString(), ...conditional(c) });
/** We gave our word to the customer; `over`: knowing that it cannot be done before then. */
export const commitmentMade = (c: Commitment, over: Date | null): NewEvent =>
  about(c, 'commitment.made', { kind: c.kind, dueAt: c.dueAt.toISOString(), ...overPromised(over), ...conditional(c) });
/** It does not count before something else is kept. */
const conditional = (c: Commitment): { conditional?: true } =>
  c.conditionId && !c.conditionMetAt ? { conditional: true } : {};
export const commitmentCountered = (c: Commitment): NewEvent =>
  about(c, 'commitment.countered', { by: c.proposedBy, dueAt: c.dueAt.toISOString() });
export const commitmentDeclined = (c: Commitment): NewEvent =>
  about(c, 'commitment.declined', { spoken: c.spokenBy !== null });
/** Somebody at the partner said themselves what they were quoted with. */
export const commitmentConfirmed = (c: Commitment): NewEvent => about(c, 'commitment.confirmed');
/** The partner says that its yes was none: the terms lie on the table again. */
export const commitmentDenied = (c: Commitment): NewEvent =>
  about(c, 'commitment.denied', { dueAt: c.dueAt.toISOString() });
/** What it depended on is kept before it was agreed. */
export const commitmentConditionMet = (c: Commitment): NewEvent => ({
  ...about(c, 'commitment.condition_met'),
  readers: [],
});
/** What it depended on was replaced by another promise, on which it depends now. */
export const commitmentConditionMoved = (c: Commitment): NewEvent => ({
  ...about(c, 'commitment.condition_moved', { conditionId: c.conditionId }),
  readers: [],
});
/** What it depended on is kept: from now on it counts. */
export const commitmentActivated = (c: Commitment): NewEvent =>
  about(c, 'commitment.activated', { kind: c.kind, dueAt: c.dueAt.toISOString() });
/** It came to nothing without anybody's doing. */
export const commitmentVoided = (c: Commitment, why: 'condition' | 'too_late' | 'nothing_to_replace'): NewEvent =>
  about(c, 'commitment.voided', { why });
/** Disputed, and promised again for another time. */
export const commitmentResumed = (c: Commitment, how: { party: string; spoken: boolean }): NewEvent =>
  about(c, 'commitment.resumed', { ...how, dueAt: c.dueAt.toISOString() });
export const commitmentWithdrawn = (c: Commitment): NewEvent => about(c, 'commitment.withdrawn');
export const commitmentRenegotiated = (c: Commitment, successorId: string): NewEvent =>
  about(c, 'commitment.renegotiated', { successorId });
export const commitmentReported = (c: Commitment, evidence: number): NewEvent =>
  about(c, 'commitment.reported', {
    completedAt: c.completedAt?.toISOString(),
    evidence,
    ...(c.withoutProof ? { withoutProof: true } : {}),
  });
export const commitmentKept = (c: Commitment): NewEvent =>
  about(c, 'commitment.kept', { completedAt: c.completedAt?.toISOString() });
export const commitmentBroken = (c: Commitment): NewEvent =>
  about(c, 'commitment.broken', { dueAt: c.dueAt.toISOString(), doneLate: c.doneLate });
export const commitmentDisputed = (c: Commitment, observer: string): NewEvent =>
  about(c, 'commitment.disputed', { observer });
/** Settled as done, and its promisee says otherwise. */
export const commitmentDoubted = (c: Commitment, observer: string): NewEvent =>
  about(c, 'commitment.doubted', { observer });
export const commitmentPutAtRisk = (c: Commitment, reason: string): NewEvent => ({
  ...about(c, 'commitment.at_risk', { reason }),
  readers: [],
});
/** One more reason beside those that put it at risk. */
export const commitmentRiskRaised = (c: Commitment, reason: string): NewEvent => ({
  ...about(c, 'commitment.risk_raised', { reason }),
  readers: [],
});
/** One of several reasons is gone. */
export const commitmentRiskEased = (c: Commitment, reason: string): NewEvent => ({
  ...about(c, 'commitment.risk_eased', { reason }),
  readers: [],
});
/** What shook it has been mended. */
export const commitmentRelieved = (c: Commitment): NewEvent => ({ ...about(c, 'commitment.relieved'), readers: [] });
/** It rests on another from now on. */
export const commitmentBacked = (c: Commitment, on: string, over: Date | null): NewEvent => ({
  ...about(c, 'commitment.backed', { on, ...overPromised(over) }),
  readers: [],
});
export const commitmentUnbacked = (c: Commitment, from: string): NewEvent => ({
  ...about(c, 'commitment.unbacked', { from }),
  readers: [],
});
/** A promise to the customer cannot be kept as things stand: they are to hear of it from us. */
export const commitmentSlipped = (c: Commitment, slipId: string): NewEvent => ({
  ...about(c, 'commitment.slipped', { slipId }),
  readers: [],
});
export const commitmentSlipEnded = (c: Commitment, slipId: string, how: 'mended' | 'settled'): NewEvent => ({
  ...about(c, 'commitment.slip_ended', { slipId, how }),
  readers: [],
});
/** Said to be done by mistake, and taken back at once: it runs on. */
export const commitmentReportTakenBack = (c: Commitment): NewEvent =>
  about(c, 'commitment.report_taken_back', { dueAt: c.dueAt.toISOString() });
/** A broken promise was done after all. It stays broken. */
export const commitmentDoneLate = (c: Commitment): NewEvent =>
  about(c, 'commitment.done_late', { completedAt: c.completedAt?.toISOString() });
export const commitmentLapsed = (c: Commitment): NewEvent => about(c, 'commitment.lapsed');
/** A rung of the ladder was taken; the desk's own business, so nobody outside reads it. */
export const commitmentChased = (c: Commitment, step: Step, withheld: Withheld | null): NewEvent => ({
  ...about(c, 'commitment.chased', {
    step: step.step,
    template: step.template,
    tells: step.tells,
    ...(step.by ? { by: step.by } : {}),
    ...(withheld ? { withheld } : {}),
    dueAt: step.at.toISOString(),
  }),
  readers: [],
});

const overPromised = (over: Date | null): Record<string, unknown> =>
  over ? { overPromised: true, earliestFinish: over.toISOString() } : {};
/** Its due time moved by what others were waited for, or because another service level came to count. */
export const targetMoved = (c: Commitment, from: Date): NewEvent =>
  about(c, 'commitment.moved', { from: from.toISOString(), dueAt: c.dueAt.toISOString() });
/** Its clock stands. */
export const targetHeld = (c: Commitment): NewEvent => ({ ...about(c, 'commitment.held'), readers: [] });
export const targetReleased = (c: Commitment): NewEvent => ({ ...about(c, 'commitment.released'), readers: [] });
export const chasePaused = (c: Commitment, until: Date): NewEvent => ({
  ...about(c, 'commitment.chase_paused', { until: until.toISOString() }),
  readers: [],
});
export const chaseResumed = (c: Commitment): NewEvent => ({ ...about(c, 'commitment.chase_resumed'), readers: [] });

/** After one of these nothing about the commitment changes any more. */
export const SETTLED_EVENTS = [
  'commitment.kept',
  'commitment.broken',
  'commitment.declined',
  'commitment.lapsed',
  'commitment.withdrawn',
  'commitment.renegotiated',
  'commitment.voided',
] as const;
