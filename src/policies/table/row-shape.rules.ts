import { OUTCOMES, type Outcome } from './policy-table.rules.js';

/** What is wrong, and at which path: `rows.2.says`. */
export interface FieldFault {
  readonly field: string;
  readonly problem: string;
}

/** Something that has the parts of a row; what its cells are is not known yet. */
export interface SentRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly condition?: string | null;
  readonly outcome: Outcome;
  readonly limits?: {
    readonly most?: { readonly amount: number; readonly currency: string } | null;
    readonly needsReason?: boolean | null;
  } | null;
  readonly says: string;
}

export const MOST_ROWS = 200;
const FIELDS = ['id', 'cells', 'condition', 'outcome', 'limits', 'says'];
const MOST_CELLS = 50;

/** Whether it has the parts of a row at all: nothing where it is a `SentRow`. Whether they make sense is another question. */
export function faultsInShape(row: unknown, field: string): FieldFault[] {
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
    ...unless(isLeftOut(condition) || isText(condition, 2_000), `${field}.condition`, 'is a condition'),
    ...faultsInCells(cells, `${field}.cells`),
    ...faultsInLimits(limits, `${field}.limits`),
  ];
}

function faultsInCells(cells: unknown, field: string): FieldFault[] {
  if (!isRecord(cells)) return [{ field, problem: 'has a cell for each fact it asks of' }];
  return unless(Object.keys(cells).length <= MOST_CELLS, field, `has ${MOST_CELLS} cells at most`);
}

function faultsInLimits(limits: unknown, field: string): FieldFault[] {
  if (isLeftOut(limits)) return [];
  if (!isRecord(limits)) return [{ field, problem: 'says how far the yes goes' }];
  const { most, needsReason } = limits;
  const isMoney = isLeftOut(most) || (isRecord(most) && isAmount(most['amount']) && isText(most['currency'], 3));
  return [
    ...unknownIn(limits, ['most', 'needsReason'], field),
    ...unless(isMoney, `${field}.most`, 'is { amount, currency } in whole minor units'),
    ...(isMoney && !isLeftOut(most) ? unknownIn(most as object, ['amount', 'currency'], `${field}.most`) : []),
    ...unless(isLeftOut(needsReason) || typeof needsReason === 'boolean', `${field}.needsReason`, 'is true or false'),
  ];
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === null;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What PostgreSQL cannot keep. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;
const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !UNKEEPABLE.test(value);
const isAmount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const unless = (holds: boolean, field: string, problem: string): FieldFault[] => (holds ? [] : [{ field, problem }]);
const unknownIn = (given: object, known: readonly string[], field: string): FieldFault[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: `${field}.${name.slice(0, 60)}`, problem: 'is not known here' }));
