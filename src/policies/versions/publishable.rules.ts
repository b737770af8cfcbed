import type { FactCatalogue, Facts } from '../facts/fact.rules.js';
import type { CompiledPolicy } from '../table/compiled-policy.js';
import type { Coverage, Overlap } from '../table/coverage.rules.js';
import { decide } from '../table/decide.rules.js';
import type { TestResult } from './standing-tests.rules.js';
import { OUTCOME_WORDS, situationInWords } from './words.rules.js';

/** What keeps a version from being published, with an example of it. */
export interface Stop {
  readonly kind: 'rows meet' | 'test fails';
  readonly says: string;
  /** The rows that meet. */
  readonly rows?: readonly [string, string];
  /** The test that fails, and the version that brought it. */
  readonly test?: string;
  readonly from?: number;
  /** A situation in which it shows. */
  readonly example: Facts;
}

/**
 * Two equally strong rows that say different things of one situation, and tests that do not hold, of this version and of every one published
 * before. Gaps stop nothing: where nothing is said, somebody has to agree.
 */
export function whatStops(
  policy: CompiledPolicy,
  { overlaps }: Coverage,
  results: readonly TestResult[],
  catalogue: FactCatalogue,
): Stop[] {
  const meetings = overlaps.filter((overlap) => overlap.kind === 'conflict' && meetForSure(policy, overlap));
  return [
    ...meetings.map(({ rows, example }): Stop => {
      const says = `${rows.join(' and ')} are equally strong and do not say the same of: ${situationInWords(example, catalogue)}`;
      return { kind: 'rows meet', says, rows, example };
    }),
    ...results.filter(({ passes }) => !passes).map((result): Stop => failure(result, catalogue)),
  ];
}

/** Rows with a condition besides may meet; they do for sure where both are true in the example itself. */
function meetForSure(policy: CompiledPolicy, { rows, example, maybe }: Overlap): boolean {
  if (!maybe) return true;
  const { trace } = decide(policy, example);
  return rows.every((id) => trace.find(({ row }) => row === id)!.truth === 'true');
}

function failure({ name, from, facts, expects, got }: TestResult, catalogue: FactCatalogue): Stop {
  const wanted = `${answer(expects.outcome, expects.provisional ?? false)}${expects.row ? ` by ${expects.row}` : ''}`;
  const found = `${answer(got.outcome, got.provisional)}${got.row ? ` by ${got.row}` : ''}`;
  const says = `"${name}" of version ${from}: expected that ${wanted}, found that ${found}; ${situationInWords(facts, catalogue)}`;
  return { kind: 'test fails', says, test: name, from, example: facts };
}

const answer = (outcome: TestResult['got']['outcome'], provisional: boolean): string =>
  `${OUTCOME_WORDS[outcome]}${provisional ? ', as far as is known' : ''}`;
