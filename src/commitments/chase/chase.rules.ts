import type { BusinessCalendar } from '../../calendars/calendar.rules.js';
import { isNegotiating, isRunning } from '../commitment-states.rules.js';
import { underPauses } from './pauses/pause.rules.js';
import { isBefore, MINUTE, timeOfRung, type ChaseFacts, type Rung, type Step, type StepName } from './rung.rules.js';

export type { ChaseFacts, Condition, Pause, Rung, Step, StepName, Tier } from './rung.rules.js';

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
  const wanted = isWanted(facts);
  if (isRunning(facts.state))
    steps.push({
      step: 'breach',
      at: new Date(facts.dueAt.getTime() + facts.graceMinutes * MINUTE),
      tells: ['owner'],
      template: 'broken',
    });
  for (const rung of rungs) {
    if (rung.anchor === 'proposed' ? !isNegotiating(facts.state) || !facts.replyBy : !wanted) continue;
    const at = timeOfRung(rung, facts, calendar);
    const tooEarly = facts.agreedAt !== null && rung.anchor !== 'proposed' && at <= facts.agreedAt;
    if (tooEarly || (rung.anchor === 'proposed' && at >= facts.replyBy!)) continue;
    steps.push({ step: `rung:${rung.rung}`, at, tells: rung.tells, template: rung.template, ...manner(rung) });
  }
  return underPauses(steps, rungs, facts, calendar).sort(inOrder);
}

/** The step that comes after `acted` in a plan, also when that plan was made for the state the step led to. */
export function stepAfter(plan: readonly Step[], acted: { step: StepName; at: Date }): Step | undefined {
  return plan.find((step) => inOrder(acted, step) < 0);
}

/** The first step later than `now`: where a chase begins when terms or state have just changed. */
export const stepFrom = (plan: readonly Step[], now: Date): Step | undefined => plan.find((step) => step.at > now);

/** Where a chase goes on when only its plan has changed: after all that was taken. What is due already is not passed over. */
export const stepAfterAll = (plan: readonly Step[], taken: readonly { step: StepName; at: Date }[]): Step | undefined =>
  plan.find((step) => taken.every((before) => inOrder(before, step) < 0));

/** A reminder to be in time has no meaning once the time is over: the step is taken, nobody is told. */
export const isWorthTelling = (
  step: { step: StepName },
  rungs: readonly Rung[],
  facts: { dueAt: Date },
  now: Date,
): boolean => {
  const rung = rungs.find((r) => `rung:${r.rung}` === step.step);
  return !rung || !isBefore(rung) || now < facts.dueAt;
};

/** Whether a step that was taken still says something, when it is told later than that. Breach and lapse always do. */
export function stillSays(
  step: { step: StepName },
  rungs: readonly Rung[],
  facts: Pick<ChaseFacts, 'state' | 'completedAt' | 'dueAt'>,
  now: Date,
): boolean {
  const rung = rungs.find((r) => `rung:${r.rung}` === step.step);
  if (!rung) return !step.step.startsWith('rung:');
  if (rung.anchor === 'proposed') return isNegotiating(facts.state);
  return isWanted(facts) && isWorthTelling(step, rungs, facts, now);
}

/** Somebody still waits for it: it runs, or was broken and not done since. */
const isWanted = ({ state, completedAt }: Pick<ChaseFacts, 'state' | 'completedAt'>): boolean =>
  completedAt === null && (isRunning(state) || state === 'broken');

/** Whether a pause is in force: whoever is late to a step that fell due before it keeps quiet too. */
export const isPausedAt = ({ pauses = [] }: Pick<ChaseFacts, 'pauses'>, now: Date): boolean =>
  pauses.some(({ from, until }) => from <= now && now < until);

const manner = ({ by, onlyIf }: Rung): Pick<Step, 'by' | 'onlyIf'> => ({
  ...(by === 'person' ? { by } : {}),
  ...(onlyIf ? { onlyIf } : {}),
});

/** By time; at the same instant what changes the promise comes before what tells of it. */
const inOrder = (one: { step: StepName; at: Date }, other: { step: StepName; at: Date }): number =>
  one.at.getTime() - other.at.getTime() || rank(one.step) - rank(other.step);
const rank = (step: StepName): number =>
  step === 'lapse' || step === 'breach' ? 0 : Number(step.slice('rung:'.length));
