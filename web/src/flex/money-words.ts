import { money } from '../text/money.js';

type Sum = { amount: number; currency: string };

/** A sum, or a dash where there is none. */
export const sumWords = (sum: Sum | null): string => (sum ? money(sum) : '–');
export const sumsWords = (sums: readonly Sum[]): string => sums.map(money).join(' + ') || '–';
