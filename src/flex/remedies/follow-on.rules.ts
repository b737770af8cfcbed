import type { Remedy as RemedyKind } from '../../policies/remedy.rules.js';
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

/** `2 × Cup, Plate` */
export function itemsOf(details: RemedyDetails): string {
  const items = (details['items'] ?? []) as readonly { title: string; quantity: number }[];
  const words = items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title));
  return shortened(words.join(', '), 300);
}

/** What is to be repaired; empty where nobody said. */
export const thingOf = (details: RemedyDetails): string => shortened((details['what'] as string) ?? '', 200);

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
