import type { HELD_BY } from './time-held.rules.js';

export class TimeHeldPeriodView {
  from!: string | null;
  to!: string | null;
  asOf!: string;
}

/** Time of cases, in hours with 2 decimals. */
export class HeldByView {
  party!: (typeof HELD_BY)[number];
  hours!: number;
  /** Of all that time, in percent with 2 decimals; null while there is none. */
  percent!: number | null;
  /** In how many cases it was theirs at all, and how long in half, and in nine of ten, of these. */
  cases!: number;
  median!: number | null;
  p90!: number | null;
}

export class HeldByPartnerView {
  partnerId!: string;
  name!: string;
  hours!: number;
  percent!: number | null;
  cases!: number;
}

/** Whose time cases have been: every hour is charged to exactly one party, by the same rule as a case's own clocks. */
export class TimeHeldReportView {
  period!: TimeHeldPeriodView;
  /** Received in the period; spam, and what was merged into another case, left out. */
  cases!: number;
  hours!: number;
  parties!: HeldByView[];
  /** The partners' part of it, the longest first. */
  partners!: HeldByPartnerView[];
}
