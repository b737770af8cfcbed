import type { Facts } from '../facts/fact.rules.js';
import type { CompiledPolicy } from '../table/compiled-policy.js';
import { decide } from '../table/decide.rules.js';
import type { Outcome, PolicyTest } from '../table/policy-table.rules.js';

/** A version as far as its tests go. */
export interface TestedVersion {
  readonly number: number;
  readonly tests: readonly PolicyTest[];
  /** Tests of earlier published versions, by name, that this one need not pass. */
  readonly dropsTests: readonly string[];
}

/** A test, and the version that brought it. */
export interface StandingTest extends PolicyTest {
  readonly from: number;
}

export interface TestResult {
  readonly name: string;
  readonly from: number;
  readonly passes: boolean;
  readonly facts: Facts;
  readonly expects: PolicyTest['expects'];
  readonly got: { readonly outcome: Outcome; readonly row: string | null; readonly provisional: boolean };
}

/**
 * The tests that stand after these versions, in their order: what was once promised goes on being checked until a version gives the same test anew
 * under its name, or drops it by name.
 */
export function standingTests(versions: readonly TestedVersion[]): StandingTest[] {
  return versions.reduce<StandingTest[]>(
    (standing, { number, tests, dropsTests }) => [
      ...standing.filter(({ name }) => !dropsTests.includes(name) && !tests.some((test) => test.name === name)),
      ...tests.map((test) => ({ ...test, from: number })),
    ],
    [],
  );
}

/** A test that does not speak of missing facts expects that none is missing. */
export function runTest(policy: CompiledPolicy, { name, from, facts, expects }: StandingTest): TestResult {
  const { outcome, row, provisional } = decide(policy, facts as Facts);
  const passes =
    outcome === expects.outcome &&
    (expects.row === undefined || row === expects.row) &&
    provisional === (expects.provisional ?? false);
  return { name, from, passes, facts: facts as Facts, expects, got: { outcome, row, provisional } };
}
