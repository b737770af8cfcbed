import { afterOpenTime, type Hours } from './open-days.rules.js';
import { timeOfStep } from './second-plan.rules.js';
import type { StepTerms, StoredRung } from './second-terms.js';

/** Shares of reply time need not be whole milliseconds; which way they were rounded is nobody's business. */
const ROUNDING_MS = 1;

export interface StoredStep {
  step: string;
  at: Date;
}

/** What is wrong with a stored due time; `unknown` when the rows no longer tell. */
export function wrongDueTime(
  { step, at }: StoredStep,
  terms: StepTerms,
  ladder: readonly StoredRung[],
  hours: Hours | null,
): string | 'unknown' | undefined {
  const due = timeOfStep(step, terms, ladder, hours);
  if (due === 'unknown') return 'unknown';
  if (due === undefined) return `its ladder, under its pauses, has no ${step}`;
  if (Math.abs(due - at.getTime()) <= ROUNDING_MS) return undefined;
  return `${step} is due ${at.toISOString()}, by its terms and calendar ${Number.isNaN(due) ? 'never' : new Date(due).toISOString()}`;
}

const MINUTE = 60_000;

export interface StoredTarget {
  startedAt: Date;
  minutes: number;
  chargedMs: number;
  dueAt: Date;
}

/** A target is due after its minutes and what was charged to others, in open time from its start. */
export function wrongTarget(
  { startedAt, minutes, chargedMs, dueAt }: StoredTarget,
  hours: Hours | null,
): string | undefined {
  const due = afterOpenTime(hours, startedAt.getTime(), minutes * MINUTE + chargedMs);
  if (due === dueAt.getTime()) return undefined;
  return `due ${dueAt.toISOString()}, by its minutes and what was charged ${Number.isNaN(due) ? 'never' : new Date(due).toISOString()}`;
}
