import type { FactCatalogue, FactDefinition, FactValue } from '../facts/fact.rules.js';
import { admits, boundaryValues, type Cell } from './cell.rules.js';
import { sameLimits, strengthOf, type PolicyRow } from './policy-table.rules.js';

/** A situation, as an example: one value for each fact the table speaks of. */
export type Situation = Readonly<Record<string, FactValue>>;

/** Two rows that meet. `conflict`: equally strong, and they do not say the same. */
export interface Overlap {
  readonly rows: readonly [string, string];
  readonly example: Situation;
  readonly kind: 'conflict' | 'settled by strength' | 'says the same';
  /** One of them has a condition besides: they may meet. */
  readonly maybe: boolean;
}

export interface Coverage {
  /** Situations in which no row is certain to say anything; the first `most` of them, and how many there are. */
  readonly gaps: { readonly count: number; readonly examples: readonly Situation[] };
  readonly overlaps: readonly Overlap[];
  /** False: the table is so wide that not every situation was looked at, and there may be more gaps than were counted. */
  readonly complete: boolean;
}

/** As many situations are looked at, whatever the table asks of how many facts: it takes a second at most. */
const MOST_LOOKS = 200_000;

/**
 * Where the rows of a table leave room and where they meet, over values that stand for all there are. Situations are counted by those values: a span of
 * days that is treated alike throughout is one. A row with a condition counts as saying nothing for sure.
 */
export function coverageOf(rows: readonly PolicyRow[], catalogue: FactCatalogue, most = 20): Coverage {
  const axes = axesOf(rows, catalogue);
  const gaps = { count: 0, examples: [] as Situation[], looks: 0 };
  findGaps(
    rows.filter(({ condition }) => condition === undefined),
    axes,
    0,
    {},
    gaps,
    most,
  );
  const { count, examples, looks } = gaps;
  return { gaps: { count, examples }, overlaps: overlapsAmong(rows, axes), complete: looks <= MOST_LOOKS };
}

interface Axis {
  readonly fact: FactDefinition;
  readonly values: readonly FactValue[];
}

function axesOf(rows: readonly PolicyRow[], catalogue: FactCatalogue): Axis[] {
  const names = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return names.map((name) => {
    const fact = catalogue.get(name)!;
    const cells = rows.flatMap((row) => (row.cells[name] ? [row.cells[name]] : []));
    return { fact, values: boundaryValues(fact, cells) };
  });
}

/** Fact by fact, keeping the rows that still apply; a branch ends early where one of them asks nothing more. */
function findGaps(
  rows: readonly PolicyRow[],
  axes: readonly Axis[],
  depth: number,
  situation: Situation,
  found: { count: number; examples: Situation[]; looks: number },
  most: number,
): void {
  if (++found.looks > MOST_LOOKS) return;
  const rest = axes.slice(depth);
  if (rows.some(({ cells }) => rest.every(({ fact }) => cells[fact.name] === undefined))) return;
  const [axis] = rest;
  if (rows.length === 0 || !axis) {
    found.count += rest.reduce((product, { values }) => product * values.length, 1);
    if (found.examples.length < most) found.examples.push(withFirstOf(rest, situation));
    return;
  }
  for (const value of axis.values) {
    const left = rows.filter((row) => letsThrough(row.cells[axis.fact.name], value));
    findGaps(left, axes, depth + 1, { ...situation, [axis.fact.name]: value }, found, most);
  }
}

const withFirstOf = (axes: readonly Axis[], situation: Situation): Situation => ({
  ...situation,
  ...Object.fromEntries(axes.map(({ fact, values }) => [fact.name, values[0]!])),
});
const letsThrough = (cell: Cell | undefined, value: FactValue): boolean => !cell || admits(cell, value);

function overlapsAmong(rows: readonly PolicyRow[], axes: readonly Axis[]): Overlap[] {
  return rows.flatMap((row, at) => rows.slice(at + 1).flatMap((other) => overlapOf(row, other, axes)));
}

function overlapOf(row: PolicyRow, other: PolicyRow, axes: readonly Axis[]): Overlap[] {
  const example: Record<string, FactValue> = {};
  for (const { fact, values } of axes) {
    const shared = values.find(
      (value) => letsThrough(row.cells[fact.name], value) && letsThrough(other.cells[fact.name], value),
    );
    if (shared === undefined) return [];
    example[fact.name] = shared;
  }
  const maybe = (row.condition ?? other.condition) !== undefined;
  return [{ rows: [row.id, other.id], example, kind: kindOf(row, other), maybe }];
}

function kindOf(row: PolicyRow, other: PolicyRow): Overlap['kind'] {
  if (strengthOf(row) !== strengthOf(other)) return 'settled by strength';
  return sameLimits(row.limits, other.limits) ? 'says the same' : 'conflict';
}
