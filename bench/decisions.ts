import { performance } from 'node:perf_hooks';
import { CATALOGUE } from '../src/policies/facts/catalogue.rules.js';
import type { Facts } from '../src/policies/facts/fact.rules.js';
import { coverageOf } from '../src/policies/table/coverage.rules.js';
import { compile, decide } from '../src/policies/table/decide.rules.js';
import type { PolicyRow } from '../src/policies/table/policy-table.rules.js';
import { median } from './figures.js';

/** How fast a policy decides, and how fast its table is looked through for gaps and overlaps; medians of the rounds, in milliseconds. */
export interface DecisionFigures {
  readonly decisions: number;
  readonly decisionsMs: number;
  readonly coverageMs: number;
  readonly met: boolean;
}

const DECISIONS = 100_000;
const DECISIONS_AIM_MS = 500;
const COVERAGE_AIM_MS = 100;

const row = (id: string, outcome: PolicyRow['outcome'], cells: PolicyRow['cells']): PolicyRow => ({
  id,
  outcome,
  cells,
  says: id,
});
/** Returns, as shops have them. */
const ROWS: readonly PolicyRow[] = [
  row('R1', 'statutory', { days_since_delivery: { between: { to: 14 } } }),
  row('R2', 'entitled', { days_since_delivery: { between: { to: 30 } }, opened: { is: false } }),
  row('R3', 'flexible', {
    days_since_delivery: { between: { from: 31, to: 60 } },
    item_value: { between: { to: 50 } },
    opened: { is: false },
  }),
  row('R4', 'approval', {
    days_since_delivery: { between: { from: 31, to: 180 } },
    item_value: { between: { above: 50 } },
  }),
  row('R5', 'never', { confirmed_fraud: { is: true } }),
  row('R6', 'statutory', { defect: { is: true }, days_since_delivery: { between: { to: 730 } } }),
];

/** On one core, each decision with its whole trace and near misses. */
export function decisionFigures(rounds: number, note: (text: string) => void): DecisionFigures {
  const policy = compile(ROWS, CATALOGUE);
  const situations = Array.from({ length: 1_000 }, (_, n) => situation(n));
  const [decided, covered]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    note(round < 0 ? 'Warming up …' : `Round ${round + 1}: ${DECISIONS} decisions, then the table …`);
    let given = 0;
    const ms = timed(() => {
      for (let n = 0; n < DECISIONS; n++) given += decide(policy, situations[n % situations.length]!).trace.length;
    });
    if (given !== DECISIONS * ROWS.length) throw new Error('A decision lacks its trace.');
    const coverage = timed(() => coverageOf(ROWS, CATALOGUE));
    if (round < 0) continue;
    decided.push(ms);
    covered.push(coverage);
  }
  const [decisionsMs, coverageMs] = [median(decided), median(covered)];
  return {
    decisions: DECISIONS,
    decisionsMs,
    coverageMs,
    met: decisionsMs <= DECISIONS_AIM_MS && coverageMs <= COVERAGE_AIM_MS,
  };
}

/** All kinds of them, some with a fact missing. */
const situation = (n: number): Facts => ({
  days_since_delivery: n % 200,
  ...(n % 11 === 0 ? {} : { item_value: (n * 7) % 120 }),
  item_category: 'media',
  opened: n % 3 === 0,
  confirmed_fraud: n % 97 === 0,
  defect: n % 13 === 0,
});

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export const decisionsText = ({ decisions, decisionsMs, coverageMs, met }: DecisionFigures): string =>
  `${decisions} decisions with trace and near misses: ${decisionsMs.toFixed(0)} ms (aim ${DECISIONS_AIM_MS} ms); ` +
  `gaps and overlaps of a table of ${ROWS.length} rows: ${coverageMs.toFixed(1)} ms (aim ${COVERAGE_AIM_MS} ms)  ${met ? '✓' : '✗'}`;
