import { CATALOGUE } from '../../../policies/facts/catalogue.rules.js';
import { faultsInTable, OUTCOMES, type PolicyRow } from '../../../policies/table/policy-table.rules.js';

export interface RowFault {
  readonly field: string;
  readonly problem: string;
}

const FIELDS = ['id', 'cells', 'condition', 'outcome', 'limits', 'says'];
const MOST_ROWS = 200;
const MOST_CELLS = 50;

/** The rows of a table as somebody wrote them down, checked through and through: what cannot be decided by is told field by field. */
export function readRows(written: unknown): { rows: PolicyRow[]; faults: RowFault[] } {
  if (!Array.isArray(written)) return refused('rows', 'is a list of rows');
  if (written.length > MOST_ROWS) return refused('rows', `has ${MOST_ROWS} rows at most`);
  const shape = written.flatMap((row, at) => faultsInShape(row, `rows.${at}`));
  if (shape.length > 0) return { rows: [], faults: shape };
  const rows = written as PolicyRow[];
  const faults = faultsInTable({ rows, tests: [] }, CATALOGUE).map(({ where, problem }) => ({
    field: where === 'rows' ? 'rows' : `rows.${rows.findIndex(({ id }) => id === where)}`,
    problem,
  }));
  return faults.length > 0 ? { rows: [], faults } : { rows, faults: [] };
}

const refused = (field: string, problem: string) => ({ rows: [], faults: [{ field, problem }] });

/** Whether it has the parts of a row at all; whether they make sense is another question. */
function faultsInShape(row: unknown, field: string): RowFault[] {
  if (!isRecord(row)) return [{ field, problem: 'is a row' }];
  const { id, says, outcome, cells, condition, limits } = row;
  return [
    ...unknownIn(row, FIELDS, field),
    ...unless(isText(id, 60), `${field}.id`, 'is a name of 1 to 60 characters'),
    ...unless(isText(says, 1_000), `${field}.says`, 'is a sentence of 1 to 1000 characters'),
    ...unless(
      OUTCOMES.some((one) => one === outcome),
      `${field}.outcome`,
      `is one of ${OUTCOMES.join(', ')}`,
    ),
    ...unless(condition === undefined || isText(condition, 2_000), `${field}.condition`, 'is a condition'),
    ...faultsInCells(cells, `${field}.cells`),
    ...faultsInLimits(limits, `${field}.limits`),
  ];
}

function faultsInCells(cells: unknown, field: string): RowFault[] {
  if (!isRecord(cells)) return [{ field, problem: 'has a cell for each fact it asks of' }];
  if (Object.keys(cells).length > MOST_CELLS) return [{ field, problem: `has ${MOST_CELLS} cells at most` }];
  return Object.entries(cells).flatMap(([name, cell]) => faultsInCellShape(cell, `${field}.${name.slice(0, 60)}`));
}

function faultsInCellShape(cell: unknown, field: string): RowFault[] {
  const problem = 'is one of { between: { from or above, to or below } }, { in: [ … ] }, { is: … }';
  if (!isRecord(cell) || Object.keys(cell).length !== 1) return [{ field, problem }];
  if ('is' in cell) return [];
  if ('in' in cell) return unless(Array.isArray(cell['in']) && cell['in'].length <= 100, field, problem);
  const { between } = cell;
  if (!isRecord(between)) return [{ field, problem }];
  return unknownIn(between, ['from', 'above', 'to', 'below'], `${field}.between`);
}

function faultsInLimits(limits: unknown, field: string): RowFault[] {
  if (limits === undefined) return [];
  if (!isRecord(limits)) return [{ field, problem: 'says how far the yes goes' }];
  const { most, needsReason } = limits;
  const isMoney = most === undefined || (isRecord(most) && isAmount(most['amount']) && isText(most['currency'], 3));
  return [
    ...unknownIn(limits, ['most', 'needsReason'], field),
    ...unless(isMoney, `${field}.most`, 'is { amount, currency } in whole minor units'),
    ...(isMoney && most !== undefined ? unknownIn(most as object, ['amount', 'currency'], `${field}.most`) : []),
    ...unless(
      needsReason === undefined || typeof needsReason === 'boolean',
      `${field}.needsReason`,
      'is true or false',
    ),
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What PostgreSQL cannot keep. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;
const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !UNKEEPABLE.test(value);
const isAmount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const unless = (holds: boolean, field: string, problem: string): RowFault[] => (holds ? [] : [{ field, problem }]);
const unknownIn = (given: object, known: readonly string[], field: string): RowFault[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: `${field}.${name.slice(0, 60)}`, problem: 'is not known here' }));
