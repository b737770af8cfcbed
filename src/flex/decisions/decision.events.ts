import type { NewEvent } from '../../platform/index.js';
import type { Decision } from './decision.entity.js';

/** Ids and codes alone, and nobody outside reads them: a customer hears of what is promised, a partner of its own task. */
const about = (decision: Decision, type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: decision.caseId,
  subjectId: decision.id,
  data: { state: decision.state, remedy: decision.remedy, authority: decision.authority, ...data },
});

export const decisionMade = (d: Decision): NewEvent =>
  about(d, 'decision.made', {
    ...{ policyId: d.policyId, policyVersion: d.policyVersion, outcome: d.outcome, row: d.rowId },
    ...{ reasonCode: d.reasonCode, askedBecause: d.askedBecause },
    amount: d.amount === null ? null : { amount: Number(d.amount), currency: d.currency },
  });
export const decisionGranted = (d: Decision, approvedBy: readonly string[]): NewEvent =>
  about(d, 'decision.granted', { approvedBy, expiresAt: d.expiresAt?.toISOString() });
export const decisionRefused = (d: Decision): NewEvent => about(d, 'decision.refused', { outcome: d.outcome });
export const decisionWithdrawn = (d: Decision): NewEvent => about(d, 'decision.withdrawn');
export const decisionExpired = (d: Decision): NewEvent => about(d, 'decision.expired');
/** `words` is a code of the exception's words under the customer's own key: it vouches for them, and says nothing once the key is gone. */
export const exceptionMade = (d: Decision, id: string, words: string): NewEvent => ({
  type: 'exception.made',
  caseId: d.caseId,
  subjectId: id,
  data: { decisionId: d.id, words },
});
/** The law gives what the policy says must never be: its owner has to look. */
export const conflictFound = (d: Decision): NewEvent =>
  about(d, 'decision.conflict_found', { policyId: d.policyId, policyVersion: d.policyVersion, ...d.conflict });
