import { partnerReader, type Audience, type NewEvent } from '../../platform/index.js';
import type { Claim } from './claim.entity.js';

/** What a partner reads of its claims: nothing before one is filed. */
const about = (claim: Claim, type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: claim.caseId,
  subjectId: claim.id,
  readers: claim.filedAt ? [partnerReader(claim.partnerId)] : [],
  data: { state: claim.state, kind: claim.kind, ...data },
});

const sum = (amount: string | null, { currency }: Claim): object => ({ amount: Number(amount), currency });

export const claimPrepared = (c: Claim): NewEvent =>
  about(c, 'claim.prepared', { partnerId: c.partnerId, claimed: sum(c.amount, c), fileBy: c.fileBy.toISOString() });
export const claimFiled = (c: Claim): NewEvent => about(c, 'claim.filed', { claimed: sum(c.amount, c) });
/** `by`: the partner itself, or our staff, who were told. */
export const claimAnswered = (c: Claim, by: Audience): NewEvent =>
  about(c, 'claim.answered', { granted: sum(c.granted, c), by, taskId: c.answerTaskId });
export const claimPaid = (c: Claim): NewEvent => about(c, 'claim.paid', { recovered: sum(c.recovered, c) });
export const claimWithdrawn = (c: Claim): NewEvent => about(c, 'claim.withdrawn');
