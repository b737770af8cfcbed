import { isInForce, type CommitmentState } from '../commitment-states.rules.js';

/** How long a partner may say that it never gave the word it is quoted with. */
const DENIABLE_MS = 24 * 60 * 60_000;

export interface SpokenFacts {
  state: CommitmentState;
  spokenBy: string | null;
  spokenAt: Date | null;
  confirmedAt: Date | null;
  dueAt: Date;
}

/** Said, not yet confirmed: the promise binds, and nobody at the partner said so but by word of mouth. */
export const isUnconfirmed = (c: Pick<SpokenFacts, 'state' | 'spokenBy' | 'confirmedAt'>): boolean =>
  c.spokenBy !== null && c.confirmedAt === null && isInForce(c.state);

/** Until when it can be denied: a day from when it was said, or its due time where that comes first, for then nothing is left to agree. */
export function deniableUntil(c: SpokenFacts): Date | null {
  if (!isUnconfirmed(c) || (c.state !== 'accepted' && c.state !== 'active' && c.state !== 'at_risk')) return null;
  return new Date(Math.min(c.spokenAt!.getTime() + DENIABLE_MS, c.dueAt.getTime()));
}
