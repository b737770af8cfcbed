import type { BusinessCalendar } from '../../../calendars/calendar.rules.js';
import { forwardIntoOpenHours, isBefore, type ChaseFacts, type Pause, type Rung, type Step } from '../rung.rules.js';

const DAY = 24 * 3_600_000;
/** A pause of this many days at most. */
export const LONGEST_PAUSE_DAYS = 30;

/** Why a pause cannot end then; undefined when it can. */
export function faultOfEnd(until: Date, now: Date): string | undefined {
  if (until <= now) return 'lies in the past';
  const most = now.getTime() + LONGEST_PAUSE_DAYS * DAY;
  return until.getTime() > most ? `is more than ${LONGEST_PAUSE_DAYS} days ahead` : undefined;
}

/**
 * A plan under pauses. Breach and lapse are never paused. Of the rungs whose time passes within a pause only the latest one that still
 * makes sense is left, and comes when the pause ends; unless the next rung comes no later, which says it all.
 */
export function underPauses(
  steps: readonly Step[],
  rungs: readonly Rung[],
  facts: ChaseFacts,
  calendar: BusinessCalendar,
): Step[] {
  const rungOf = ({ step }: Step): Rung | undefined => rungs.find((rung) => step === `rung:${rung.rung}`);
  const under = (plan: readonly Step[], pause: Pause): Step[] => {
    const isHeld = (step: Step): boolean =>
      rungOf(step) !== undefined && step.at >= pause.from && step.at < pause.until;
    const free = plan.filter((step) => !isHeld(step));
    const latestFirst = plan.filter(isHeld).sort((one, other) => compare(other, one, rungOf));
    for (const held of latestFirst) {
      const rung = rungOf(held)!;
      const at = forwardIntoOpenHours(rung, pause.until, facts, calendar);
      if (!makesSense(rung, at, facts)) continue;
      const overtaken = free.some((step) => rungOf(step) && step.at >= pause.until && step.at <= at);
      return overtaken ? free : [...free, { ...held, at }];
    }
    return free;
  };
  return (facts.pauses ?? []).reduce(under, [...steps]);
}

const compare = (one: Step, other: Step, rungOf: (step: Step) => Rung | undefined): number =>
  one.at.getTime() - other.at.getTime() || rungOf(one)!.rung - rungOf(other)!.rung;

function makesSense(rung: Rung, at: Date, facts: ChaseFacts): boolean {
  if (rung.anchor === 'proposed') return facts.replyBy !== null && at < facts.replyBy;
  return !isBefore(rung) || at < facts.dueAt;
}
