import { instant } from '../../../platform/index.js';
import { PauseView } from '../pauses/pauses.views.js';
import type { Condition, Rung, Step, Tier } from '../rung.rules.js';
import { withheld, type Circumstances, type Withheld } from '../withheld.rules.js';

/** A step to come, if nobody does anything. */
export class StepAheadView {
  step!: string;
  at!: string;
  tells!: Tier[];
  template!: string | null;
  /** `person`: the owner is reminded to say it, with the words ready. */
  by!: 'desk' | 'person';
  onlyIf!: Condition | null;
  /** Why nobody would be told, as things stand. */
  withheld!: Withheld | null;
}

/** What will happen about a promise, and when, by the rule that acts. */
export class ForecastView {
  commitmentId!: string;
  termsVersion!: number;
  /** The ladder it is chased on; null of a draft, and of a promise that nobody chases. */
  ladderId!: string | null;
  /** While it lasts only breach and lapse happen. */
  pause!: PauseView | null;
  ahead!: StepAheadView[];
}

/** The steps still to come. One that is due already is taken within moments, and is still to come until it is. */
export const stepsAhead = (
  steps: readonly Step[],
  rungs: readonly Rung[],
  facts: { dueAt: Date; newTime: boolean },
  circumstances: Circumstances,
): StepAheadView[] =>
  steps.map((step) => ({
    step: step.step,
    at: instant(step.at),
    tells: step.tells,
    template: step.template,
    by: step.by ?? 'desk',
    onlyIf: step.onlyIf ?? null,
    withheld: withheld(step, rungs, { ...facts, pauses: [] }, circumstances, step.at) ?? null,
  }));
