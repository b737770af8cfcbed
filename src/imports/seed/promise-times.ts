import { atOrNextOpening, businessBetween, toLocal, windowInstants } from '../../calendars/index.js';
import type { CastPartner } from './cast.js';
import type { Dice } from './dice.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How a promise of the story stands today. */
export type Outcome = 'proposed' | 'active' | 'at_risk' | 'reported' | 'disputed' | 'kept' | 'broken' | 'done_late';
export const isPast = (outcome: Outcome): boolean =>
  outcome === 'kept' || outcome === 'broken' || outcome === 'done_late';

/** The instants of one promise, in the order they come. */
export interface PromiseTimes {
  outcome: Outcome;
  proposedAt: Date;
  /** Null while the partner has not answered. */
  acceptedAt: Date | null;
  replyBy: Date | null;
  window: { localStart: string; localEnd: string; zone: string; startsAt: Date } | null;
  dueAt: Date;
  graceMinutes: number;
  completedAt: Date | null;
}

/**
 * When things happened, so that the promise stands today (`now`) as wished; one too young to have an end is still running. Due times of
 * open promises lie minutes to days ahead, more of them soon.
 */
export function promiseTimes(
  dice: Dice,
  wish: { outcome: Outcome; partner: CastPartner | null; proposedAt: Date },
  now: Date,
): PromiseTimes {
  const { partner, proposedAt } = wish;
  const answered = Math.min(proposedAt.getTime() + dice.between(4, 100) * MINUTE, now.getTime() - MINUTE);
  const agreed = partner ? answered : proposedAt.getTime();
  const young = now.getTime() - agreed < 2 * HOUR;
  const outcome = young && wish.outcome !== 'proposed' ? 'active' : wish.outcome;
  const times: PromiseTimes = {
    outcome,
    proposedAt,
    acceptedAt: outcome === 'proposed' ? null : new Date(agreed),
    replyBy: outcome === 'proposed' ? new Date(now.getTime() + dice.between(3, 110) * MINUTE) : null,
    window: null,
    dueAt: new Date(dueOf(dice, outcome, agreed, now.getTime())),
    graceMinutes: partner ? 30 : 0,
    completedAt: null,
  };
  if (partner) giveWindow(times, partner, now);
  times.completedAt = completedAt(dice, times, agreed, now.getTime());
  return times;
}

function dueOf(dice: Dice, outcome: Outcome, agreed: number, now: number): number {
  // The grace has to be over, too.
  if (isPast(outcome)) return agreed + (0.3 + 0.6 * dice.throw()) * Math.min(now - agreed - HOUR, 9 * HOUR);
  return now + 3 * HOUR * Number(outcome === 'proposed') + 10 * MINUTE + 8 * DAY * dice.throw() ** 2.5;
}

/** Partners promise windows of three hours in their own time, where they work in it; otherwise it stays one instant. */
function giveWindow(times: PromiseTimes, { zone, hours }: CastPartner, now: Date): void {
  const wanted = times.dueAt.getTime();
  const opens = atOrNextOpening(hours, wanted);
  const local = toLocal(opens > wanted && !isPast(times.outcome) ? opens + 3 * HOUR : wanted, zone);
  const hour = Number(local.slice(11, 13));
  if (hour < 8) return;
  const day = local.slice(0, 11);
  const window = {
    localStart: `${day}${String(hour - 3).padStart(2, '0')}:00`,
    localEnd: `${day}${String(hour).padStart(2, '0')}:00`,
    zone,
  };
  const { start, end } = windowInstants(window);
  if (isPast(times.outcome) ? end <= times.acceptedAt!.getTime() : end <= now.getTime() + 5 * MINUTE) return;
  if (businessBetween(hours, start, end) <= 0) return;
  times.window = { ...window, startsAt: new Date(start) };
  times.dueAt = new Date(end);
  if (times.replyBy && times.replyBy > times.dueAt) times.replyBy = times.dueAt;
}

function completedAt(
  dice: Dice,
  { outcome, dueAt, graceMinutes }: PromiseTimes,
  agreed: number,
  now: number,
): Date | null {
  if (outcome === 'kept') return new Date(agreed + (0.2 + 0.8 * dice.throw()) * (dueAt.getTime() - agreed));
  if (outcome === 'reported' || outcome === 'disputed') return new Date(agreed + 0.7 * (now - agreed));
  if (outcome !== 'done_late') return null;
  const broken = dueAt.getTime() + graceMinutes * MINUTE;
  return new Date(broken + (0.1 + 0.8 * dice.throw()) * Math.min(now - broken, DAY));
}
