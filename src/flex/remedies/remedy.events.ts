import type { NewEvent } from '../../platform/index.js';
import type { Remedy } from './remedy.entity.js';

/** Nobody outside is told of remedies by these: the customer hears of the promises that follow from them. */
const about = (remedy: Remedy, type: NewEvent['type']): NewEvent => ({
  type,
  caseId: remedy.caseId,
  subjectId: remedy.id,
  data: {
    ...{ decisionId: remedy.decisionId, remedy: remedy.kind, state: remedy.state, attempt: remedy.attempt },
    amount: remedy.amount === null ? null : { amount: Number(remedy.amount), currency: remedy.currency },
  },
});

/** Whoever carries it out hears of it: through webhooks, or by looking. */
export const remedyOrdered = (r: Remedy): NewEvent => about(r, 'remedy.ordered');
export const remedyExecuted = (r: Remedy): NewEvent => about(r, 'remedy.executed');
export const remedyFailed = (r: Remedy): NewEvent => about(r, 'remedy.failed');
export const remedyCancelled = (r: Remedy): NewEvent => about(r, 'remedy.cancelled');
