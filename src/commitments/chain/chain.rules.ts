import { addBusiness, type BusinessCalendar } from '../../calendars/calendar.rules.js';
import { graceEnd } from '../commitment.rules.js';
import type { CommitmentState } from '../commitment-states.rules.js';

const MINUTE = 60_000;
const LEAST_BUFFER = 120 * MINUTE;
const BUFFER_SHARE = 0.1;

/** A promise, as far as what rests on it needs to know. */
export interface Link {
  id: string;
  state: CommitmentState;
  dueAt: Date;
  graceMinutes: number;
  completedAt: Date | null;
  /** The end of new terms asked for in its place and not agreed yet: whoever asks for more time has said that it takes longer. */
  askedFor: Date | null;
  restsOn: readonly Backing[];
}

/** An edge of the chain: after the other promise is done, this much open time passes before this one can be. */
export interface Backing {
  id: string;
  lagMinutes: number;
  /** Whose open hours the lag is counted in. */
  calendar: BusinessCalendar;
}

/** `over`: promised for earlier than it can be. `tight`: nearer than the buffer. `unbacked`: part of it nobody has promised yet. */
export type Footing = 'comfortable' | 'tight' | 'over' | 'unbacked';

export interface ChainVerdict {
  /** The earliest it can be finished, going by what it rests on; null when that cannot be said. */
  earliestFinish: Date | null;
  /** Calendar time between the earliest finish and the due time, in milliseconds; negative is over-promised. */
  slack: number | null;
  buffer: number;
  footing: Footing;
  /** What it rests on that nobody has promised: still asked, declined, lapsed, withdrawn, broken. */
  unpromised: string[];
}

/**
 * What a promise stands on: earliest finish EF = max over backings of (their finish + lag in its calendar), slack = due − EF, buffer =
 * the larger of two hours and a tenth of the time left. Instants in, milliseconds out.
 */
export function footingOf(promise: Link, chain: ReadonlyMap<string, Link>, now: Date): ChainVerdict {
  const unpromised = unpromisedBehind(promise, chain);
  const buffer = Math.max(LEAST_BUFFER, BUFFER_SHARE * (promise.dueAt.getTime() - now.getTime()));
  const finish = promise.restsOn.length === 0 ? null : earliestFinish(promise, chain);
  if (finish === null)
    return {
      earliestFinish: null,
      slack: null,
      buffer,
      footing: unpromised.length > 0 ? 'unbacked' : 'comfortable',
      unpromised,
    };
  const slack = promise.dueAt.getTime() - finish;
  const footing = slack < 0 ? 'over' : unpromised.length > 0 ? 'unbacked' : slack < buffer ? 'tight' : 'comfortable';
  return { earliestFinish: new Date(finish), slack, buffer, footing, unpromised };
}

/** The promises, nearest first, whose word this one has not got: a request is not a promise, and a broken one is none any more. */
function unpromisedBehind(promise: Link, chain: ReadonlyMap<string, Link>): string[] {
  const found = new Set<string>();
  for (const { id } of promise.restsOn) {
    const backing = chain.get(id);
    if (!backing || backing.state === 'renegotiated') continue;
    if (!STANDS.has(backing.state) && backing.completedAt === null) found.add(id);
    for (const behind of unpromisedBehind(backing, chain)) found.add(behind);
  }
  return [...found];
}

/** Promised and not given up; a broken promise that was done late has a finish all the same. */
const STANDS: ReadonlySet<CommitmentState> = new Set(['accepted', 'active', 'at_risk', 'reported', 'disputed', 'kept']);
/** These say nothing of when anything will be done. */
const GONE: ReadonlySet<CommitmentState> = new Set(['declined', 'lapsed', 'withdrawn', 'void', 'renegotiated']);

/** Milliseconds since the epoch; null when everything it rests on is gone. */
const earliestFinish = (promise: Link, chain: ReadonlyMap<string, Link>): number | null =>
  lastBehind(promise, chain)?.at ?? null;

/** What it has to wait for longest, and until when. */
function lastBehind(promise: Link, chain: ReadonlyMap<string, Link>): { backing: Link; at: number } | null {
  let last: { backing: Link; at: number } | null = null;
  for (const { id, lagMinutes, calendar } of promise.restsOn) {
    const backing = chain.get(id);
    if (!backing || GONE.has(backing.state)) continue;
    const done = finishOf(backing, chain);
    const at = lagMinutes === 0 ? done : addBusiness(calendar, done, lagMinutes * MINUTE);
    if (last === null || at > last.at) last = { backing, at };
  }
  return last;
}

/** When a backing is done: when it was; else by its own terms, or later where it rests on what is later itself. */
const finishOf = (backing: Link, chain: ReadonlyMap<string, Link>): number =>
  backing.completedAt?.getTime() ?? Math.max(ownFinish(backing), earliestFinish(backing, chain) ?? 0);

/** At the end of its window and grace, or of the time it was asked to have instead. */
const ownFinish = (backing: Link): number => Math.max(graceEnd(backing).getTime(), backing.askedFor?.getTime() ?? 0);

/**
 * Whether a promise can hardly be kept as things stand: it is due before it can be finished, or somebody it rests on has broken or taken
 * back their word. What was never promised yet is shown, and shakes nothing.
 */
export const isShaken = (verdict: ChainVerdict, chain: ReadonlyMap<string, Link>): boolean =>
  (verdict.slack !== null && verdict.slack < 0) || isBackingLost(verdict, chain);

/** Somebody it rests on has broken or taken back their word. */
export const isBackingLost = (verdict: ChainVerdict, chain: ReadonlyMap<string, Link>): boolean =>
  verdict.unpromised.some((id) => LOST.has(chain.get(id)!.state));

const LOST: ReadonlySet<CommitmentState> = new Set(['broken', 'declined', 'lapsed', 'withdrawn', 'void']);

/** What shakes a promise at the root: the word behind it that was lost, or else the one whose own time all the waiting comes from. */
export function causeOf(promise: Link, verdict: ChainVerdict, chain: ReadonlyMap<string, Link>): string | undefined {
  const lost = verdict.unpromised.findLast((id) => LOST.has(chain.get(id)!.state));
  if (lost) return lost;
  let last = lastBehind(promise, chain);
  for (let further = last; further; further = lastBehind(further.backing, chain)) {
    if (further !== last && (last!.backing.completedAt || further.at <= ownFinish(last!.backing))) break;
    last = further;
  }
  return last?.backing.id;
}

const QUARTER = 15 * MINUTE;

/**
 * The earliest time that can honestly be promised in its place: when what it rests on is finished, up to the next quarter of an hour.
 * Null while part of that is promised by nobody, or lies in the past: then nobody can say.
 */
export function honestTime({ earliestFinish, unpromised }: ChainVerdict, now: Date): Date | null {
  if (earliestFinish === null || unpromised.length > 0) return null;
  const at = new Date(Math.ceil(earliestFinish.getTime() / QUARTER) * QUARTER);
  return at > now ? at : null;
}
