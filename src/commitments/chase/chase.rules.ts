import {
  addBusiness,
  atOrNextOpening,
  businessBetween,
  isOpen,
  latestOpenWithRoom,
  type BusinessCalendar,
} from '../../calendars/calendar.rules.js';
import { isNegotiating, isRunning, type CommitmentState } from '../commitment-states.rules.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A reminder moved out of closed hours lands where its reader still has half an hour to act on it. */
const ROOM_TO_ACT = 30 * MINUTE;

export type Told = 'partner' | 'owner' | 'managers';

/** One step of a ladder, as stored. Exactly one of the offsets is given. */
export interface Rung {
  rung: number;
  anchor: 'proposed' | 'due' | 'grace';
  /** Share of the reply window after the proposal, in the reader's open hours. */
  replyShare?: number;
  /** Minutes of calendar time after the anchor; negative is before. */
  offsetMinutes?: number;
  /** Whole days after the anchor, counted to the first open moment from then on. */
  offsetBusinessDays?: number;
  tells: Told[];
  template: string;
}

export interface ChaseFacts {
  state: CommitmentState;
  proposedAt: Date;
  replyBy: Date | null;
  /** When the present terms came into force: nothing is chased for a time before that. */
  agreedAt: Date | null;
  dueAt: Date;
  graceMinutes: number;
  completedAt: Date | null;
  /** Its clock stands: nothing is chased until it goes on. */
  heldSince?: Date | null;
}

/** `lapse` and `breach` change the commitment and are in every chase; rungs only tell somebody. */
export type StepName = 'lapse' | 'breach' | `rung:${number}`;
export interface Step {
  step: StepName;
  at: Date;
  tells: Told[];
  template: string | null;
}

/**
 * What will happen, when, if nobody does anything: the steps still to come in the present state, in order. The rule that acts is this
 * same one, so a preview never lies. Instants in, instants out; `calendar` holds the open hours of who is chased (domain: quiet hours).
 */
export function planChase(facts: ChaseFacts, rungs: readonly Rung[], calendar: BusinessCalendar): Step[] {
  const steps: Step[] = [];
  if (facts.heldSince) return steps;
  if (isNegotiating(facts.state) && facts.replyBy) {
    steps.push({ step: 'lapse', at: facts.replyBy, tells: ['owner'], template: 'no-reply' });
  }
  const running = isRunning(facts.state);
  const wanted = facts.completedAt === null && (running || facts.state === 'broken');
  if (running)
    steps.push({
      step: 'breach',
      at: after(facts.dueAt, facts.graceMinutes * MINUTE),
      tells: ['owner'],
      template: 'broken',
    });
  for (const rung of rungs) {
    if (rung.anchor === 'proposed' ? !isNegotiating(facts.state) || !facts.replyBy : !wanted) continue;
    const at = timeOf(rung, facts, calendar);
    const tooEarly = facts.agreedAt !== null && rung.anchor !== 'proposed' && at <= facts.agreedAt;
    if (tooEarly || (rung.anchor === 'proposed' && at >= facts.replyBy!)) continue;
    steps.push({ step: `rung:${rung.rung}`, at, tells: rung.tells, template: rung.template });
  }
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || rank(a.step) - rank(b.step));
}

/** The step that comes after `acted` in a plan, also when that plan was made for the state the step led to. */
export function stepAfter(plan: readonly Step[], acted: { step: StepName; at: Date }): Step | undefined {
  return plan.find(
    (step) => step.at > acted.at || (step.at.getTime() === acted.at.getTime() && rank(step.step) > rank(acted.step)),
  );
}

/** The first step later than `now`: where a chase begins when terms or state have just changed. */
export const stepFrom = (plan: readonly Step[], now: Date): Step | undefined => plan.find((step) => step.at > now);

/** A reminder to be in time has no meaning once the time is over: the step is taken, nobody is told. */
export const isWorthTelling = (
  step: { step: StepName },
  rungs: readonly Rung[],
  facts: { dueAt: Date },
  now: Date,
): boolean => {
  const rung = rungs.find((r) => `rung:${r.rung}` === step.step);
  return !rung || rung.anchor === 'proposed' || (rung.offsetMinutes ?? 0) >= 0 || now < facts.dueAt;
};

function timeOf(rung: Rung, facts: ChaseFacts, calendar: BusinessCalendar): Date {
  if (rung.replyShare !== undefined) return shareOfReplyWindow(rung.replyShare, facts, calendar);
  const anchor =
    rung.anchor === 'grace'
      ? after(facts.dueAt, facts.graceMinutes * MINUTE)
      : rung.anchor === 'due'
        ? facts.dueAt
        : facts.proposedAt;
  if (rung.offsetBusinessDays !== undefined)
    return new Date(atOrNextOpening(calendar, anchor.getTime() + rung.offsetBusinessDays * DAY));
  const at = after(anchor, (rung.offsetMinutes ?? 0) * MINUTE);
  return rung.tells.includes('partner') ? intoOpenHours(at, facts.dueAt, calendar) : at;
}

/** In closed time a reminder moves back to when its reader can still act; what follows the due time waits for the next opening. */
function intoOpenHours(at: Date, dueAt: Date, calendar: BusinessCalendar): Date {
  if (isOpen(calendar, at.getTime())) return at;
  return new Date(
    at < dueAt ? latestOpenWithRoom(calendar, at.getTime(), ROOM_TO_ACT) : atOrNextOpening(calendar, at.getTime()),
  );
}

function shareOfReplyWindow(share: number, facts: ChaseFacts, calendar: BusinessCalendar): Date {
  const from = facts.proposedAt.getTime();
  const open = businessBetween(calendar, from, facts.replyBy!.getTime());
  if (open <= 0) return new Date(from + share * (facts.replyBy!.getTime() - from));
  return new Date(addBusiness(calendar, from, open * share));
}

const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** At the same instant what changes the promise comes before what tells of it. */
const rank = (step: StepName): number =>
  step === 'lapse' || step === 'breach' ? 0 : Number(step.slice('rung:'.length));
