/** How much of the bar lies between the earliest finish and the promised time, and where the buffer ends: shares of its length. */
export interface SlackBar {
  readonly spare: number;
  readonly buffer: number;
}

/** The bar is as long as twice the buffer, or as all that is to spare where that is more. */
export function slackBar(slackMinutes: number, bufferMinutes: number): SlackBar {
  const whole = Math.max(2 * bufferMinutes, Math.abs(slackMinutes), 1);
  return { spare: Math.max(slackMinutes, 0) / whole, buffer: Math.min(bufferMinutes / whole, 1) };
}

const QUARTER = 15 * 60_000;

/** The first full quarter of an hour from then on: what one can honestly promise. */
export const nextQuarter = (at: number): number => Math.ceil(at / QUARTER) * QUARTER;
