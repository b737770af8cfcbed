import type { FactCatalogue } from '../facts/fact.rules.js';
import { cellsOf, sameLimits, type PolicyRow, type PolicyTable, type PolicyTest } from '../table/policy-table.rules.js';
import { cellInWords, labelOf, limitsInWords, OUTCOME_WORDS } from './words.rules.js';

/** What became of a row or test from one version to another; of a changed one each thing that differs, in words. */
export interface Difference {
  readonly of: 'row' | 'test';
  readonly name: string;
  readonly how: 'added' | 'changed' | 'removed';
  readonly says: readonly string[];
}

/** What is different in `to`, row by row in its order, then what is gone; then the tests. */
export const differences = (from: PolicyTable, to: PolicyTable, catalogue: FactCatalogue): Difference[] => [
  ...compare('row', from.rows, to.rows, {
    name: ({ id }) => id,
    whole: (row) => rowInWords(row, catalogue),
    changes: (before, after) => changesOfRow(before, after, catalogue),
  }),
  ...compare('test', from.tests, to.tests, {
    name: ({ name }) => name,
    whole: ({ expects }) => [`expects that ${OUTCOME_WORDS[expects.outcome]}`],
    changes: changesOfTest,
  }),
];

interface Reading<T> {
  readonly name: (one: T) => string;
  readonly whole: (one: T) => string[];
  readonly changes: (before: T, after: T) => string[];
}

function compare<T>(of: Difference['of'], from: readonly T[], to: readonly T[], read: Reading<T>): Difference[] {
  const before = new Map(from.map((one) => [read.name(one), one]));
  const after = new Set(to.map(read.name));
  const here = to.flatMap((one): Difference[] => {
    const name = read.name(one);
    const was = before.get(name);
    if (!was) return [{ of, name, how: 'added', says: read.whole(one) }];
    const says = read.changes(was, one);
    return says.length > 0 ? [{ of, name, how: 'changed', says }] : [];
  });
  const gone = from.filter((one) => !after.has(read.name(one)));
  return [
    ...here,
    ...gone.map((one): Difference => ({ of, name: read.name(one), how: 'removed', says: read.whole(one) })),
  ];
}

/** A row as a list of what it asks, what follows and what it says. */
export const rowInWords = (row: PolicyRow, catalogue: FactCatalogue): string[] => [
  ...cellsOf(row, catalogue).map(
    ([name, cell]) => `${labelOf(catalogue, name)}: ${cellInWords(catalogue, name, cell)}`,
  ),
  ...(row.condition === undefined ? [] : [`condition: ${row.condition}`]),
  `outcome: ${OUTCOME_WORDS[row.outcome]}`,
  ...(row.limits ? [`limits: ${limitsInWords(row.limits)}`] : []),
  `says: ${row.says}`,
];

function changesOfRow(before: PolicyRow, after: PolicyRow, catalogue: FactCatalogue): string[] {
  const changed = (what: string, was: string, is: string): string[] =>
    was === is ? [] : [`${what}: ${is}, was ${was}`];
  const facts = cellsOf({ cells: { ...before.cells, ...after.cells } }, catalogue).map(([name]) => name);
  return [
    ...facts.flatMap((name) =>
      changed(
        labelOf(catalogue, name),
        cellInWords(catalogue, name, before.cells[name]),
        cellInWords(catalogue, name, after.cells[name]),
      ),
    ),
    ...changed('condition', before.condition ?? 'none', after.condition ?? 'none'),
    ...changed('outcome', OUTCOME_WORDS[before.outcome], OUTCOME_WORDS[after.outcome]),
    ...(sameLimits(before.limits, after.limits)
      ? []
      : changed('limits', limitsInWords(before.limits), limitsInWords(after.limits))),
    ...changed('says', before.says, after.says),
  ];
}

function changesOfTest(before: PolicyTest, after: PolicyTest): string[] {
  const same = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);
  return [
    ...(same(before.facts, after.facts) ? [] : ['other facts']),
    ...(same(before.expects, after.expects) ? [] : [`expects that ${OUTCOME_WORDS[after.expects.outcome]}`]),
  ];
}

const inOrder = (one: unknown): string =>
  JSON.stringify(Object.entries(one as object).sort(([a], [b]) => (a < b ? -1 : 1)));
