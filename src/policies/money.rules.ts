/** How many decimals sums of a currency are written with: 2 for EUR, 0 for JPY, 3 for BHD (ISO 4217, as the runtime knows it). */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Minor units as facts count money, in units of the currency: 2450 in EUR is 24.5. */
export const inUnits = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency);

/** A sum as people read it: `24.50 EUR`. */
export const sumInWords = ({ amount, currency }: { amount: number; currency: string }): string =>
  `${inUnits(amount, currency).toFixed(decimalsOf(currency))} ${currency}`;
