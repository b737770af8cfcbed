import type { Facts } from '../../policies/facts/fact.rules.js';
import type { Remedy } from '../../policies/remedy.rules.js';
import { minorUnits } from '../money.rules.js';

/** With these money moves, so somebody has to say how much. */
const SUMS: readonly Remedy[] = ['refund', 'goodwill_credit', 'fee_waiver'];
/** These are worth what the item is, unless somebody says otherwise. */
const ITEMS: readonly Remedy[] = ['late_return', 'replacement'];

export const needsAmount = (remedy: Remedy): boolean => SUMS.includes(remedy);

/** What the remedy is worth in minor units of the policy's currency; null when nobody can say. */
export function worthOf(remedy: Remedy, asked: number | null, facts: Facts, currency: string): number | null {
  if (asked !== null) return asked;
  const value = facts['item_value'];
  return ITEMS.includes(remedy) && typeof value === 'number' ? minorUnits(value, currency) : null;
}
