import type { PlannedStep } from './second-plan.rules.js';

/** What is wrong with the step a chase keeps as its next; when it is due is asked elsewhere. */
export function wrongNext(
  promise: { state: string; termsVersion: number; next: { step: string; termsVersion: number } | null },
  wanted: PlannedStep | undefined,
): string | undefined {
  const { next, state, termsVersion } = promise;
  if (next === null) return wanted && `${state}, and nothing is set to happen; ${wanted.step} comes next`;
  if (!wanted) return `${state}, and ${next.step} is set although nothing should follow`;
  if (next.termsVersion !== termsVersion)
    return `${next.step} is set for terms ${next.termsVersion}, in force are ${termsVersion}`;
  return next.step === wanted.step ? undefined : `${next.step} is set, but ${wanted.step} comes next`;
}
