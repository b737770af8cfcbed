import { addBusiness, businessBetween, type BusinessCalendar } from '../../calendars/calendar.rules.js';
import { isRunning, type CommitmentState } from '../../commitments/commitment-states.rules.js';
import type { Segment } from '../clocks.rules.js';
import type { Run } from './happenings.rules.js';

const MINUTE = 60_000;

/** When a target is due: its minutes and what was charged to others, in open time from its start. Instants in and out, `charged` in milliseconds. */
export const dueOf = (calendar: BusinessCalendar, startedAt: Date, minutes: number, charged: number): Date =>
  new Date(addBusiness(calendar, startedAt.getTime(), minutes * MINUTE + charged));

/** Open milliseconds between the start and `until` that others had: every segment of the case that was not ours. */
export function chargedTo(calendar: BusinessCalendar, from: Date, until: Date, segments: readonly Segment[]): number {
  let charged = 0;
  for (const segment of segments) {
    const start = Math.max(segment.from.getTime(), from.getTime());
    const end = Math.min(segment.to.getTime(), until.getTime());
    if (segment.wait !== null && start < end) charged += businessBetween(calendar, start, end);
  }
  return charged;
}

/** A target as it stands. */
export interface Standing {
  state: CommitmentState;
  startedAt: Date;
  minutes: number;
  waitingExtends: boolean;
  dueAt: Date;
  heldSince: Date | null;
  doneLate: boolean;
}

/** What the time is counted with: the case's segments up to now, and since when it waits for something now. */
export interface TimeAround {
  calendar: BusinessCalendar;
  segments: readonly Segment[];
  waitingSince: Date | null;
  now: Date;
}

export type TargetAct =
  | { act: 'move'; dueAt: Date; charged: number }
  | { act: 'hold'; since: Date }
  | { act: 'release' }
  | { act: 'keep'; at: Date }
  | { act: 'let go'; why: string }
  | { act: 'be late'; at: Date };

/**
 * What has to become of a target, given what its case's history asks for. Nothing is done to one whose time has passed: the chase finds it
 * broken, and after that it can only be done late.
 */
export function actsFor(target: Standing, run: Run, around: TimeAround): TargetAct[] {
  const { end } = run;
  if (target.state === 'broken') return end?.how === 'kept' && !target.doneLate ? [{ act: 'be late', at: end.at }] : [];
  if (!isRunning(target.state)) return [];
  const standsSince = end ? null : clockStandsSince(target, run, around);
  const until = standsSince ?? end?.at ?? around.now;
  const charged = target.waitingExtends ? chargedTo(around.calendar, target.startedAt, until, around.segments) : 0;
  const dueAt = dueOf(around.calendar, target.startedAt, target.minutes, charged);
  if (standsSince && standsSince <= dueAt) return target.heldSince ? [] : [{ act: 'hold', since: standsSince }];
  const acts: TargetAct[] = [];
  if (dueAt.getTime() !== target.dueAt.getTime()) acts.push({ act: 'move', dueAt, charged });
  if (end && end.at <= dueAt)
    acts.push(end.how === 'kept' ? { act: 'keep', at: end.at } : { act: 'let go', why: end.why });
  else if (target.heldSince) acts.push({ act: 'release' });
  return acts;
}

/** While a solution lies with the customer, and while the case waits for others where that extends it. */
const clockStandsSince = (target: Standing, run: Run, { waitingSince }: TimeAround): Date | null =>
  run.proposedAt ?? (target.waitingExtends ? waitingSince : null);
