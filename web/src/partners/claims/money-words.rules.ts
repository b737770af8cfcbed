/** "24.50", "24,5", "24" in whole minor units; undefined for what is no sum of this currency. Thousands are not marked: a mark could be the other thing. */
export function minorUnits(words: string, decimals: number): number | undefined {
  const [, whole, part = ''] = /^\s*(\d{1,12})(?:[.,](\d{1,3}))?\s*$/.exec(words) ?? [];
  if (whole === undefined || part.length > decimals) return undefined;
  return Number(whole + part.padEnd(decimals, '0'));
}

/** A sum as one would type it. */
export const asTyped = (amount: number, decimals: number): string => (amount / 10 ** decimals).toFixed(decimals);

/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
