import { misfit, shown, type FactDefinition, type FactValue } from '../facts/fact.rules.js';

/** What one column of a row asks of one fact. Without a cell, any value will do, known or not. */
export type Cell =
  | {
      readonly between: {
        readonly from?: number;
        readonly above?: number;
        readonly to?: number;
        readonly below?: number;
      };
    }
  | { readonly in: readonly (string | number)[] }
  | { readonly is: FactValue };

/** What is wrong with a cell of this fact; empty when nothing is. */
export function faultsInCell(fact: FactDefinition, cell: Cell): string[] {
  if ('is' in cell) return asList(misfit(fact, cell.is));
  if ('in' in cell)
    return cell.in.length === 0 ? [`${fact.name}: an empty list lets nothing through`] : misfits(fact, cell.in);
  if (fact.type !== 'number') return [`${fact.name} is no number: it has no span`];
  const { from, above, to, below } = cell.between;
  const bounds = [from, above, to, below].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return [`${fact.name}: a span has an end`];
  if (from !== undefined && above !== undefined) return [`${fact.name}: a span begins once`];
  if (to !== undefined && below !== undefined) return [`${fact.name}: a span ends once`];
  const faults = misfits(fact, bounds);
  if (faults.length > 0) return faults;
  return valueWithin(fact, cell) === undefined ? [`${fact.name}: nothing lies ${wordsFor(fact, cell)}`] : [];
}

const misfits = (fact: FactDefinition, values: readonly unknown[]): string[] => [
  ...new Set(values.flatMap((value) => asList(misfit(fact, value)))),
];
const asList = (fault: string | undefined): string[] => (fault ? [fault] : []);

/** The cell in the expression language; numbers are doubles there, whatever they look like. */
export function celOf({ name }: FactDefinition, cell: Cell): string {
  if ('is' in cell) return `${name} == ${literal(cell.is)}`;
  if ('in' in cell) return `${name} in [${cell.in.map(literal).join(', ')}]`;
  const { from, above, to, below } = cell.between;
  return [
    ...(from === undefined ? [] : [`${name} >= ${literal(from)}`]),
    ...(above === undefined ? [] : [`${name} > ${literal(above)}`]),
    ...(to === undefined ? [] : [`${name} <= ${literal(to)}`]),
    ...(below === undefined ? [] : [`${name} < ${literal(below)}`]),
  ].join(' && ');
}

function literal(value: FactValue): string {
  if (typeof value !== 'number') return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const digits = String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

/** The cell as a manager reads it: `≤ 30 days`, `31–60 days`, `no`. */
export function wordsFor(fact: FactDefinition, cell: Cell): string {
  if ('is' in cell) return shown(fact, cell.is);
  if ('in' in cell) return cell.in.map((value) => shown(fact, value)).join(' or ');
  const { from, above, to, below } = cell.between;
  if (from !== undefined && to !== undefined) return from === to ? shown(fact, from) : `${from}–${shown(fact, to)}`;
  return [
    ...(from === undefined ? [] : [`≥ ${shown(fact, from)}`]),
    ...(above === undefined ? [] : [`> ${shown(fact, above)}`]),
    ...(to === undefined ? [] : [`≤ ${shown(fact, to)}`]),
    ...(below === undefined ? [] : [`< ${shown(fact, below)}`]),
  ].join(' and ');
}

/** Whether the cell lets this value through, by plain comparison: what the expression is held against. */
export function admits(cell: Cell, value: FactValue): boolean {
  if ('is' in cell) return value === cell.is;
  if ('in' in cell) return (cell.in as readonly FactValue[]).includes(value);
  const { from, above, to, below } = cell.between;
  if (typeof value !== 'number') return false;
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

/** How far `value` lies outside the cell; null where there is no far and near. */
export function distance(cell: Cell, value: FactValue): number | null {
  if (!('between' in cell) || typeof value !== 'number') return null;
  const { from, above, to, below } = cell.between;
  const [least, most] = [from ?? above, to ?? below];
  if (least !== undefined && value <= least) return least - value;
  return most !== undefined && value >= most ? value - most : 0;
}

/** Some value the cell lets through; undefined when there is none. */
export function valueWithin(fact: FactDefinition, cell: Cell): FactValue | undefined {
  if ('is' in cell) return cell.is;
  if ('in' in cell) return cell.in[0];
  return [...boundaryValues(fact, [cell])].find((value) => admits(cell, value));
}

/**
 * Values that stand for all there are, as far as these cells can tell them apart: every bound, and something before, between and after.
 * Complete: two values between neighbouring ones of these are treated alike by every cell.
 */
export function boundaryValues(fact: FactDefinition, cells: readonly Cell[]): FactValue[] {
  if (fact.type === 'boolean') return [true, false];
  if (fact.type === 'choice') return [...fact.values!];
  const bounds = cells.flatMap(boundsOf);
  const marks = [...new Set(bounds)].sort((a, b) => a - b);
  if (marks.length === 0) return [0];
  const step = fact.whole ? 1 : 0.01;
  const between = marks.slice(1).flatMap((mark, at) => middle(marks[at]!, mark, fact.whole ?? false));
  return [...new Set([marks[0]! - step, ...marks, ...between, marks.at(-1)! + step])].sort((a, b) => a - b);
}

function boundsOf(cell: Cell): number[] {
  if ('is' in cell) return typeof cell.is === 'number' ? [cell.is] : [];
  if ('in' in cell) return cell.in.filter((value) => typeof value === 'number');
  return Object.values(cell.between).filter((bound) => bound !== undefined);
}

/** What lies between two bounds, if anything does. */
function middle(low: number, high: number, whole: boolean): number[] {
  if (!whole) return [(low + high) / 2];
  return high - low > 1 ? [Math.floor((low + high) / 2)] : [];
}
