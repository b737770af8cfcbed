/** A sum in minor units. */
export interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/** How many decimals a currency has (ISO 4217): two for most, none for the yen. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** `24.50 EUR`: the same in every language. */
export function moneyWords({ amount, currency }: Sum): string {
  const decimals = decimalsOf(currency);
  return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency}`;
}

/** A value with decimals in minor units, as facts and limits name it. */
export const minorUnits = (value: number, currency: string): number => Math.round(value * 10 ** decimalsOf(currency));
