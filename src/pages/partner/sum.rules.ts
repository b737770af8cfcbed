import { SumMissing } from '../pages.errors.js';

/**
 * What somebody typed for a sum, in minor units: `12.5`, `12,50`, `1.250,00`, `1 250`. The last point or comma that has at most as many
 * figures behind it as the currency has cents begins the cents; every other one sets thousands apart. @throws SumMissing
 */
export function minorUnits(typed: string, currency: string): number {
  const cents = centsOf(currency);
  const text = typed.replace(/[\s'’]/g, '').replace(/^[^\d-]+|[^\d]+$/g, '');
  const [, whole = '', fraction] = /^(.*?)(?:[.,](\d+))?$/.exec(text) ?? [];
  const behind = fraction ?? '';
  if (fraction !== undefined && fraction.length > cents) return thousands(whole, fraction, cents);
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(whole)) throw new SumMissing();
  return Number(whole.replace(/[.,]/g, '')) * 10 ** cents + Number(behind.padEnd(cents, '0') || 0);
}

/** `1.250`: three figures after a point are thousands, where there are two cents. */
function thousands(whole: string, last: string, cents: number): number {
  if (last.length !== 3 || !/^\d{1,3}([.,]\d{3})*$/.test(whole)) throw new SumMissing();
  return Number(`${whole.replace(/[.,]/g, '')}${last}`) * 10 ** cents;
}

/** How many figures a currency has behind the point. */
export function centsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
