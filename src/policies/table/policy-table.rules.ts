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

/** The cells of a row in the order of the catalogue: a table that was stored does not remember in which it was written. */
export function cellsOf({ cells }: Pick<PolicyRow, 'cells'>, catalogue: FactCatalogue): [name: string, cell: Cell][] {
  const order = [...catalogue.keys()];
  return Object.entries(cells).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
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
  /** The row or the test, by its name. */
  readonly where: string;
  /** The path to it from the table's root: `rows.2.cells.item_value`. */
  readonly field: string;
  readonly problem: string;
}

/**
 * What keeps a table from being saved at all: facts nobody catalogued, cells of another type, conditions that cannot be read, and sums of another
 * currency than the policy's.
 */
export function faultsInTable(table: PolicyTable, catalogue: FactCatalogue, currency?: string): TableFault[] {
  return [
    ...(table.rows.length === 0 ? [{ where: 'rows', field: 'rows', problem: 'a policy has at least one row' }] : []),
    ...saidTwice(table.rows.map(({ id }) => id)).map(({ said: id, at }) => ({
      where: id,
      field: `rows.${at}.id`,
      problem: 'two rows have this name',
    })),
    ...table.rows.flatMap((row, at) => faultsInRow(row, `rows.${at}`, catalogue, currency)),
    ...saidTwice(table.tests.map(({ name }) => name)).map(({ said: name, at }) => ({
      where: `test ${name}`,
      field: `tests.${at}.name`,
      problem: 'two tests have this name',
    })),
    ...table.tests.flatMap((test, at) => faultsInTest(test, `tests.${at}`, catalogue)),
  ];
}

/** What is said more than once, with the place where it is said again. */
function saidTwice(all: readonly string[]): { said: string; at: number }[] {
  const again = all.map((said, at) => ({ said, at })).filter(({ said, at }) => all.indexOf(said) !== at);
  return again.filter(({ said }, at) => again.findIndex((other) => other.said === said) === at);
}

function faultsInRow(row: PolicyRow, path: string, catalogue: FactCatalogue, currency?: string): TableFault[] {
  const at = (field: string) => (problem: string) => ({ where: row.id, field: `${path}.${field}`, problem });
  const inCells = Object.entries(row.cells).flatMap(([name, cell]) => {
    const fact = catalogue.get(name);
    return (fact ? faultsInCell(fact, cell) : [`there is no fact ${name}`]).map(at(`cells.${name}`));
  });
  const inCondition = row.condition === undefined ? [] : cel.check(row.condition, catalogue).map(at('condition'));
  return [...inCells, ...inCondition, ...faultsInLimits(row, currency).map(at('limits.most'))];
}

function faultsInLimits({ limits, outcome }: PolicyRow, currency: string | undefined): string[] {
  const most = limits?.most;
  if (!most) return [];
  return [
    ...(!Number.isInteger(most.amount) || most.amount < 0 ? ['an amount is whole minor units'] : []),
    ...(outcome === 'never' ? ['what must never be has no limit'] : []),
    ...(currency !== undefined && most.currency !== currency ? [`the sums of this policy are of ${currency}`] : []),
  ];
}

const faultsInTest = ({ name, facts }: PolicyTest, path: string, catalogue: FactCatalogue): TableFault[] =>
  Object.entries(facts).flatMap(([fact, value]) =>
    misfitsIn(catalogue, { [fact]: value }).map((problem) => ({
      where: `test ${name}`,
      field: `${path}.facts.${fact}`,
      problem,
    })),
  );
