import type { NewEvent } from '../../platform/index.js';
import type { Approval } from './approval.entity.js';

/** Nobody outside reads of approvals. */
const about = (a: Approval, type: `approval.${string}`, data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: a.caseId,
  subjectId: a.id,
  data: { decisionId: a.decisionId, state: a.state, ...data },
});

const sum = (amount: string | null, { currency }: Approval): object =>
  amount === null ? {} : { amount: { amount: Number(amount), currency } };

export const approvalAsked = (a: Approval, asked: readonly string[]): NewEvent =>
  about(a, 'approval.asked', {
    policyId: a.policyId,
    policyVersion: a.policyVersion,
    requestedBy: a.requestedBy,
    asked,
    needed: a.needed,
    level: a.level,
    commitmentId: a.commitmentId,
    dueAt: a.dueAt.toISOString(),
    ...sum(a.amount, a),
  });
/** Nobody answered in time: the next circle is asked, for a new time. */
export const approvalEscalated = (a: Approval, asked: readonly string[], from: Date): NewEvent =>
  about(a, 'approval.escalated', { asked, level: a.level, from: from.toISOString(), dueAt: a.dueAt.toISOString() });
export const approvalQuestioned = (a: Approval, questionId: string): NewEvent =>
  about(a, 'approval.questioned', { questionId });
export const approvalAnswered = (a: Approval, questionId: string): NewEvent =>
  about(a, 'approval.answered', { questionId });
/** One of several yeses. */
export const approvalConcurred = (a: Approval, how: Spoken): NewEvent => about(a, 'approval.concurred', { ...how });
export const approvalGranted = (a: Approval, how: Spoken, decidedBy: readonly string[]): NewEvent =>
  about(a, 'approval.granted', { ...how, decidedBy, policyVersion: a.policyVersion, ...sum(a.grantedAmount, a) });
export const approvalRefused = (a: Approval, how: Spoken): NewEvent =>
  about(a, 'approval.refused', { ...how, policyVersion: a.policyVersion });
export const approvalWithdrawn = (a: Approval): NewEvent => about(a, 'approval.withdrawn');

/** Who spoke, in whose place, and who may be the same person although nothing shows it. */
export interface Spoken {
  by: string;
  onBehalfOf: string | null;
  provedBy: 'session' | 'key';
  doubts?: readonly string[];
}
