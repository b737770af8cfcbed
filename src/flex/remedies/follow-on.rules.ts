import type { Remedy as RemedyKind } from '../../policies/remedy.rules.js';
import { moneyWords } from '../money.rules.js';
import type { RemedyDetails } from './remedy.entity.js';

const MINUTE = 60_000;
const PARTNERS_GRACE = 30 * MINUTE;
const LEAST_BUFFER = 120 * MINUTE;
/** A little more than the tenth that counts as comfortable, for it is a tenth of a longer time then. */
const BUFFER_SHARE = 0.12;

export interface Given {
  readonly kind: RemedyKind;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly details: RemedyDetails;
}

/** When we may promise the customer what a partner promises us for `due`: with room for them to be late within their grace. */
export const afterPartner = (due: Date, now: Date): Date =>
  new Date(due.getTime() + PARTNERS_GRACE + Math.max(LEAST_BUFFER, BUFFER_SHARE * (due.getTime() - now.getTime())));

/** What we promise, as the customer reads it. */
export function promiseWords(given: Given): string {
  const sum =
    given.amount === null ? '' : ` ${moneyWords({ amount: Number(given.amount), currency: given.currency! })}`;
  switch (given.kind) {
    case 'refund':
      return `We pay you back${sum}`;
    case 'late_return':
      return sum ? `We pay you back${sum} for what you send back` : 'We pay you back what you send back';
    case 'goodwill_credit':
      return `We credit${sum} to you`;
    case 'fee_waiver':
      return `We take${sum} of fees off your bill`;
    case 'replacement':
      return `We send you a replacement: ${itemsOf(given.details) || 'what you bought, anew'}`;
    case 'repair':
      return `${thingOf(given.details)} is repaired`;
  }
}

/** `2 × Cup, Plate` */
export function itemsOf(details: RemedyDetails): string {
  const items = (details['items'] ?? []) as readonly { title: string; quantity: number }[];
  const words = items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title));
  return shortened(words.join(', '), 300);
}

export const thingOf = (details: RemedyDetails): string =>
  shortened((details['what'] as string) ?? 'What you bought', 200);

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
