import type { Money, Work } from '../../platform/index.js';
import type { WishRemedy, WishState } from './wish-words.rules.js';

/** What a customer asked for and what became of it: no more of the decision than they are told. */
export interface Wish {
  id: string;
  remedy: WishRemedy;
  state: WishState;
  sum: Money | null;
  expiresAt: Date | null;
  /** The number under which something comes back. */
  returnNumber: string | null;
  /** Somebody fetches it from them. */
  collected: boolean;
  /** When it was carried out. */
  doneAt: Date | null;
}

interface Row extends Omit<Wish, 'sum'> {
  amount: string | null;
  currency: string | null;
}

/** The newest first. The database itself gives a customer nothing else of a decision. */
export async function wishesOf(work: Work): Promise<Wish[]> {
  const rows = await work.query<Row>(
    `select id, remedy, state, amount, currency, expires_at as "expiresAt", rma as "returnNumber", coalesce(collected, false) as collected,
       done_at as "doneAt" from kept_wishes()`,
  );
  return rows.map(({ amount, currency, ...wish }) => ({
    ...wish,
    sum: amount !== null && currency !== null ? { amount: Number(amount), currency } : null,
  }));
}
