import { cel } from '../expressions/cel.rules.js';
import { misfitsIn, type FactCatalogue } from '../facts/fact.rules.js';
import { faultsInCell, type Cell } from './cell.rules.js';

/**
 * What a policy can answer, the strongest first: the law gives it; it must never be; the policy gives it; whoever serves the customer may give
 * it; somebody else has to agree. Where nothing is said, somebody has to agree: silence refuses nobody.
 */
export const OUTCOMES = ['statutory', 'never', 'entitled', 'flexible', 'approval'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far a row's yes goes. */
export interface Limits {
  /** At most this much, in minor units of `currency`. */
  readonly most?: { readonly amount: number; readonly currency: string };
  readonly needsReason?: boolean;
}

/** Smaller is stronger. */
export const strengthOf = ({ outcome }: { readonly outcome: Outcome }): number => OUTCOMES.indexOf(outcome);

export const sameLimits = (a: Limits = {}, b: Limits = {}): boolean =>
  a.most?.amount === b.most?.amount &&
  a.most?.currency === b.most?.currency &&
  (a.needsReason ?? false) === (b.needsReason ?? false);

export interface PolicyRow {
  readonly id: string;
  /** By the name of a fact. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Asked beside the cells, in the expression language, without calls. */
  readonly condition?: string;
  readonly outcome: Outcome;
  readonly limits?: Limits;
  /** The row in one plain sentence, as customers may hear it. */
  readonly says: string;
}

/** What the author expects of the table; checked before it is published, and with every later version. */
export interface PolicyTest {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expects: { readonly outcome: Outcome; readonly row?: string | null; readonly provisional?: boolean };
}

export interface PolicyTable {
  readonly rows: readonly PolicyRow[];
  readonly tests: readonly PolicyTest[];
}

/** A fault in a table, and where. */
export interface TableFault {
  readonly where: string;
  readonly problem: string;
}

/** What keeps a table from being saved at all: facts nobody catalogued, cells of another type, conditions that cannot be read. */
export function faultsInTable(table: PolicyTable, catalogue: FactCatalogue): TableFault[] {
  const ids = table.rows.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...(table.rows.length === 0 ? [{ where: 'rows', problem: 'a policy has at least one row' }] : []),
    ...[...new Set(twice)].map((id) => ({ where: id, problem: 'two rows have this name' })),
    ...table.rows.flatMap((row) => faultsInRow(row, catalogue)),
    ...table.tests.flatMap(({ name, facts }) =>
      misfitsIn(catalogue, facts).map((problem) => ({ where: `test ${name}`, problem })),
    ),
  ];
}

function faultsInRow({ id, cells, condition, limits, outcome }: PolicyRow, catalogue: FactCatalogue): TableFault[] {
  const inCells = Object.entries(cells).flatMap(([name, cell]) => {
    const fact = catalogue.get(name);
    return fact ? faultsInCell(fact, cell) : [`there is no fact ${name}`];
  });
  const inCondition = condition === undefined ? [] : cel.check(condition, catalogue);
  const most = limits?.most?.amount;
  const inLimits = [
    ...(most !== undefined && (!Number.isInteger(most) || most < 0) ? ['an amount is whole minor units'] : []),
    ...(most !== undefined && outcome === 'never' ? ['what must never be has no limit'] : []),
  ];
  return [...inCells, ...inCondition, ...inLimits].map((problem) => ({ where: id, problem }));
}
