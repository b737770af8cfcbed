import type { CustomerWords } from '../words/customer-words.rules.js';

export type WishRemedy = keyof CustomerWords['wishes']['remedy'];
export type WishState = 'awaiting_approval' | 'granted' | 'executed' | 'failed' | 'refused' | 'expired';

interface WishFacts {
  remedy: WishRemedy;
  state: WishState;
  sum: object | null;
  expiresAt: Date | null;
  returnNumber: string | null;
  collected: boolean;
  doneAt: Date | null;
}

/** What a customer is told of a wish, sentence by sentence. */
export interface WishWords {
  /** Yes, no, or not yet. */
  answer: string;
  /** The sum is said with it. */
  withSum: boolean;
  /** Until when it holds; said only where it is theirs to use. */
  withUntil: boolean;
  /** The number to write on what comes back. */
  withNumber: boolean;
  /** When it was done. */
  withDone: boolean;
  /** What happens next, or what is possible instead. */
  whatNow: string | null;
}

/** A yes says what happens next, a no what is possible instead; who decided it, and by which rule, is nobody's business here. */
export function wishWords(wish: WishFacts, { wishes }: CustomerWords): WishWords {
  const { remedy, state, sum, expiresAt, returnNumber, collected, doneAt } = wish;
  const isYes = state === 'granted' || state === 'executed' || state === 'failed';
  return {
    answer: state === 'awaiting_approval' ? wishes.looking : wishes[state],
    withSum: isYes && sum !== null,
    withUntil: state === 'granted' && remedy === 'late_return' && !collected && expiresAt !== null,
    withNumber: (state === 'granted' || state === 'failed') && returnNumber !== null,
    withDone: state === 'executed' && doneAt !== null,
    whatNow: whatNow(remedy, state, collected, wishes),
  };
}

function whatNow(
  remedy: WishRemedy,
  state: WishState,
  collected: boolean,
  { next, nextCollected, paid, instead }: CustomerWords['wishes'],
): string | null {
  if (state === 'refused') return instead;
  if (state === 'executed') return remedy === 'refund' ? paid : null;
  if (state !== 'granted' && state !== 'failed') return null;
  return remedy === 'late_return' && collected ? nextCollected : next[remedy];
}
