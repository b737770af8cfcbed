import type { CustomerWords } from '../words/customer-words.rules.js';

export type WishRemedy = keyof CustomerWords['wishes']['remedy'];
export type WishState = 'awaiting_approval' | 'granted' | 'executed' | 'failed' | 'refused' | 'expired';

interface WishFacts {
  remedy: WishRemedy;
  state: WishState;
  sum: object | null;
  expiresAt: Date | null;
}

/** What a customer is told of a wish, sentence by sentence. */
export interface WishWords {
  /** Yes, no, or not yet. */
  answer: string;
  /** The sum is said with it. */
  withSum: boolean;
  /** Until when it holds; said only where it still has to be used. */
  withUntil: boolean;
  /** What happens next, or what is possible instead. */
  whatNow: string | null;
}

/** A yes says what happens next, a no what is possible instead; who decided it, and by which rule, is nobody's business here. */
export function wishWords({ remedy, state, sum, expiresAt }: WishFacts, { wishes }: CustomerWords): WishWords {
  const isYes = state === 'granted' || state === 'executed' || state === 'failed';
  return {
    answer: state === 'awaiting_approval' ? wishes.looking : wishes[state],
    withSum: isYes && sum !== null,
    withUntil: state === 'granted' && expiresAt !== null,
    whatNow:
      state === 'granted' || state === 'failed' ? wishes.next[remedy] : state === 'refused' ? wishes.instead : null,
  };
}
