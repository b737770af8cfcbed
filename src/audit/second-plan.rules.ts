import {
  afterOpenTime,
  beforeOpenTime,
  isOpen,
  latestWithRoom,
  openingFrom,
  openTime,
  type Hours,
} from './open-days.rules.js';
import { timeUnderPauses } from './second-pauses.rules.js';
import type { StepTerms, StoredRung } from './second-terms.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WAKES_FROM = 5;

export interface ChasedPromise extends StepTerms {
  state: string;
  agreedAt: Date | null;
  completedAt: Date | null;
}

export interface PlannedStep {
  step: string;
  at: number;
}

/**
 * When a step of these terms is due, in milliseconds since 1970 UTC, worked out without any of the rules the desk chases by. `unknown` where it hung
 * on a reply deadline that is no longer kept, undefined where the ladder has no such step, or a pause took it away.
 */
export function timeOfStep(
  step: string,
  terms: StepTerms,
  ladder: readonly StoredRung[],
  hours: Hours | null,
): number | 'unknown' | undefined {
  if (step === 'breach') return graceEnd(terms);
  if (step === 'lapse') return terms.replyBy?.getTime() ?? 'unknown';
  const rung = ladder.find((each) => step === `rung:${each.rung}`);
  if (!rung) return undefined;
  const at = timeOfRung(rung, terms, hours);
  if (at === 'unknown' || !terms.pauses?.length) return at;
  return timeUnderPauses(
    rung,
    terms,
    ladder,
    (each) => timeOfRung(each, terms, hours),
    (each, from) =>
      bothersPartner(each) && !(wakes(each) && terms.urgentSince && terms.urgentSince.getTime() <= from)
        ? openingFrom(hours, from)
        : from,
  );
}

const graceEnd = ({ dueAt, graceMinutes }: StepTerms): number => dueAt.getTime() + graceMinutes * MINUTE;
const bothersPartner = ({ tells }: StoredRung): boolean => tells.some((tier) => tier.startsWith('partner'));
/** Of the partner's people only the duty lead, late enough in the ladder. */
const wakes = ({ rung, tells }: StoredRung): boolean =>
  rung >= WAKES_FROM && tells.filter((tier) => tier.startsWith('partner')).join() === 'partner_lead';

function timeOfRung(rung: StoredRung, terms: StepTerms, hours: Hours | null): number | 'unknown' {
  if (rung.replyShare !== undefined) return inReplyTime(rung.replyShare, terms, hours);
  const anchor = { proposed: terms.proposedAt.getTime(), due: terms.dueAt.getTime(), grace: graceEnd(terms) }[
    rung.anchor
  ];
  if (rung.offsetBusinessDays !== undefined) return openingFrom(hours, anchor + rung.offsetBusinessDays * DAY);
  const ms = (rung.offsetMinutes ?? 0) * MINUTE;
  const at = Math.trunc(rung.clock === 'business' ? openMinutesFrom(hours, anchor, ms) : anchor + ms);
  if (!bothersPartner(rung) || isOpen(hours, at)) return at;
  const quiet = at < terms.dueAt.getTime() ? latestWithRoom(hours, at, 30 * MINUTE) : openingFrom(hours, at);
  const urgent = terms.urgentSince?.getTime();
  if (urgent === undefined || !wakes(rung)) return quiet;
  // What had its turn before it became urgent stays where it was.
  if (quiet <= at) return urgent <= quiet ? at : quiet;
  return Math.min(quiet, Math.max(at, urgent));
}

function openMinutesFrom(hours: Hours | null, anchor: number, ms: number): number {
  if (ms > 0) return afterOpenTime(hours, anchor, ms);
  if (ms < 0) return beforeOpenTime(hours, anchor, -ms);
  return openingOrClosing(hours, anchor);
}

/** No time after a closed instant is its next opening; a closing counts as open. */
const openingOrClosing = (hours: Hours | null, at: number): number =>
  isOpen(hours, at - 1) ? at : openingFrom(hours, at);

function inReplyTime(share: number, { proposedAt, replyBy }: StepTerms, hours: Hours | null): number | 'unknown' {
  if (!replyBy) return 'unknown';
  const [from, until] = [proposedAt.getTime(), replyBy.getTime()];
  const open = openTime(hours, from, until);
  return Math.trunc(open > 0 ? afterOpenTime(hours, from, open * share) : from + (until - from) * share);
}

/**
 * The one step that comes next: the earliest that belongs to the state, after the chase began and after all that was taken under these terms.
 * Undefined when nothing is left to chase.
 */
export function nextStep(
  promise: ChasedPromise,
  taken: readonly PlannedStep[],
  ladder: readonly StoredRung[],
  hours: Hours | null,
): PlannedStep | undefined {
  const began = (isAsked(promise) ? promise.proposedAt : (promise.agreedAt ?? promise.proposedAt)).getTime();
  return stepsOf(promise, ladder)
    .map((step) => ({ step, at: timeOfStep(step, promise, ladder, hours) }))
    .filter((planned): planned is PlannedStep => typeof planned.at === 'number' && planned.at > began)
    .filter(({ step, at }) => !step.startsWith('rung') || !isAsked(promise) || at < promise.replyBy!.getTime())
    .filter((planned) => taken.every((before) => inOrder(before, planned) < 0))
    .sort(inOrder)[0];
}

const isAsked = ({ state }: ChasedPromise): boolean => state === 'proposed' || state === 'countered';

function stepsOf(promise: ChasedPromise, ladder: readonly StoredRung[]): string[] {
  const rungs = (proposed: boolean): string[] =>
    ladder.filter(({ anchor }) => (anchor === 'proposed') === proposed).map(({ rung }) => `rung:${rung}`);
  if (isAsked(promise)) return promise.replyBy ? ['lapse', ...rungs(true)] : [];
  if (promise.completedAt) return promise.state === 'active' || promise.state === 'at_risk' ? ['breach'] : [];
  if (promise.state === 'broken') return rungs(false);
  return promise.state === 'active' || promise.state === 'at_risk' ? ['breach', ...rungs(false)] : [];
}

/** By time; at one instant what changes the promise comes first, then the rungs in their order. */
function inOrder(one: PlannedStep, other: PlannedStep): number {
  const rank = ({ step }: PlannedStep): number => (step.startsWith('rung:') ? Number(step.slice(5)) : 0);
  return one.at - other.at || rank(one) - rank(other);
}
