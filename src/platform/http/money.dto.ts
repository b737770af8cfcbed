import { IsInt, IsISO4217CurrencyCode, Max, Min } from 'class-validator';

/** A sum of money; what is owed or paid has its own field, so it is never negative. */
export class Money {
  /** In minor units: 2450 is 24.50 in a currency with two decimals. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amount!: number;

  /** ISO 4217, for example `EUR`. */
  @IsISO4217CurrencyCode()
  currency!: string;
}
