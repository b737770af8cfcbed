/** Whole minor units of what somebody typed: "24.50", "24,5", "1 200"; undefined when it is no sum, or finer than the currency is. */
export function minorUnits(text: string, decimals: number): number | undefined {
  const tidy = text.replaceAll(/[\s'’\u00a0\u202f]/g, '').replace(',', '.');
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d*))?$/.exec(tidy) ?? [];
  if (whole === undefined || part.length > decimals) return undefined;
  return Number(whole) * 10 ** decimals + Number(part.padEnd(decimals, '0') || '0');
}

/** The same the other way, as it is typed. */
export const typed = (amount: number, decimals: number): string => (amount / 10 ** decimals).toFixed(decimals);

/** How many decimals people write sums of this currency with. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Bands of value, in whole units of a currency: from this on, up to the next without it. */
export const BANDS = [0, 20, 50, 100, 500] as const;

/** The smallest and largest sums of a band, in minor units; the last has no end. */
export function bandOf(place: number, decimals: number): { min: number; max: number | undefined } {
  const next = BANDS[place + 1];
  return { min: BANDS[place]! * 10 ** decimals, max: next === undefined ? undefined : next * 10 ** decimals - 1 };
}
