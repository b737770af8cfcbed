import type { ReasonCode } from '../../policies/index.js';
import type { Country } from '../cast/directory.js';

/** What somebody asked for that a rule does not simply give, and what came of it. */
export interface Favour {
  /** A late return, or a credit for the trouble. */
  readonly of: 'return' | 'credit';
  /** When they asked. */
  readonly at: Date;
  /** Customers who go by the same name are one. */
  readonly customer: string;
  readonly country: Country;
  /** Which of our agents serves them. */
  readonly agent: number;
  readonly channel: 'email' | 'phone' | 'chat';
  readonly thing: string;
  /** Of the thing, in minor units. */
  readonly price: number;
  readonly category: string;
  /** How long they have had it. */
  readonly days: number;
  readonly opened: boolean;
  readonly fraud: boolean;
  /** Of a credit, in minor units. */
  readonly credit: number;
  /** They were promised a call that never came. */
  readonly letDown: boolean;
  readonly reasonCode: ReasonCode;
  readonly why: string;
  /** What somebody says who is asked to agree; undefined: nothing so far. */
  readonly verdict?: Verdict;
  readonly ending: Ending;
  readonly afterwards: Afterwards;
}

export interface Verdict {
  readonly by: 'manager' | 'secondManager';
  readonly grants: boolean;
  readonly afterMinutes: number;
  readonly note: string;
}

/** What becomes of what was granted: carried out, tried twice, given up by those who were to do it, taken back, or never heard of again. */
export type Ending = 'executed' | 'second try' | 'failed' | 'withdrawn' | 'unused';

/** What the customer does then, in days after it was carried out. */
export interface Afterwards {
  readonly rates?: { readonly day: number; readonly score: number };
  readonly ordersAgain?: number;
  readonly complains?: number;
}
