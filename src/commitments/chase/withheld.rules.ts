import { isPausedAt, isWorthTelling } from './chase.rules.js';
import type { Condition, Pause, Rung, Step } from './rung.rules.js';

/**
 * Why a step told nobody: its time was over, a person had paused the chase, the partner has named a new time and waits for us, or what it
 * hangs on was not so.
 */
export type Withheld = 'too_late' | 'paused' | 'new_time' | 'not_needed';

/** What the conditions of rungs are judged by, when their time comes. */
export interface Circumstances {
  confirmed: boolean;
  proven: boolean;
  urgent: boolean;
}

/** Whether somebody is told of a step that is taken `now`; undefined when they are. Breach and lapse are told, pause or not. */
export function withheld(
  step: Step,
  rungs: readonly Rung[],
  facts: { dueAt: Date; pauses: readonly Pause[]; newTime: boolean },
  circumstances: Circumstances | undefined,
  now: Date,
): Withheld | undefined {
  if (!isWorthTelling(step, rungs, facts, now)) return 'too_late';
  if (!step.step.startsWith('rung:')) return undefined;
  if (isPausedAt(facts, now)) return 'paused';
  if (facts.newTime) return 'new_time';
  return step.onlyIf && circumstances && !holds(step.onlyIf, circumstances) ? 'not_needed' : undefined;
}

export const holds = (condition: Condition, { confirmed, proven, urgent }: Circumstances): boolean =>
  ({ unconfirmed: !confirmed, no_proof: !proven, urgent })[condition];
