import type { Cell, Facts, Outcome, Sheet } from '../policy-shapes.js';

/** A row as it is being written: sums as they are typed, in units of the currency. */
export interface DraftRow {
  /** Its own for as long as it is written, whatever it is called. */
  key: string;
  id: string;
  cells: Record<string, Cell>;
  condition: string;
  outcome: Outcome;
  most: string;
  needsReason: boolean;
  says: string;
}
export interface DraftTest {
  key: string;
  name: string;
  facts: Facts;
  outcome: Outcome;
  /** The row's name; empty: whichever; `–`: none. */
  row: string;
  provisional: boolean;
}
export interface Draft {
  basedOn: number | null;
  purpose: string;
  changeNote: string;
  rows: DraftRow[];
  tests: DraftTest[];
  /** Tests of earlier versions that this one need not pass. */
  dropsTests: string[];
  /** Facts with a column of their own, whether a row asks about them or not. */
  columns: string[];
}

export const NO_ROW = '–';

/** An empty table to begin with. */
export const emptyDraft = (): Draft => ({
  ...{ basedOn: null, purpose: '', changeNote: '', tests: [], dropsTests: [], columns: [] },
  rows: [newRow([])],
});

/** A draft that goes on from a version that is there. `decimals`: of the policy's currency. Published tests stand by themselves. */
export function draftFrom(sheet: Sheet, decimals: number): Draft {
  return {
    basedOn: sheet.number,
    purpose: sheet.purpose,
    changeNote: '',
    rows: sheet.rows.map((row) => ({
      ...{
        key: row.id,
        id: row.id,
        cells: row.cells,
        condition: row.condition ?? '',
        outcome: row.outcome,
        says: row.says,
      },
      most: row.limits.most ? (row.limits.most.amount / 10 ** decimals).toFixed(decimals) : '',
      needsReason: row.limits.needsReason,
    })),
    tests: sheet.tests.map(({ name, facts, expects }) => ({
      ...{ key: name, name, facts: facts as Facts, outcome: expects.outcome, provisional: expects.provisional },
      row: expects.row === null ? NO_ROW : (expects.row ?? ''),
    })),
    dropsTests: [],
    columns: [],
  };
}

export function newRow(rows: readonly DraftRow[]): DraftRow {
  const id = freeName(
    'R',
    rows.map((row) => row.id),
  );
  return {
    key: id + Math.random(),
    id,
    cells: {},
    condition: '',
    outcome: 'approval',
    most: '',
    needsReason: false,
    says: '',
  };
}

export const copyOf = (row: DraftRow, rows: readonly DraftRow[]): DraftRow => ({
  ...newRow(rows),
  ...row,
  ...idOf(newRow(rows)),
});
const idOf = ({ key, id }: DraftRow): Pick<DraftRow, 'key' | 'id'> => ({ key, id });

export function newTest(tests: readonly DraftTest[], name: string, facts: Facts = {}): DraftTest {
  const free = freeName(
    `${name} `,
    tests.map((test) => test.name),
  );
  return { key: free + Math.random(), name: free, facts, outcome: 'approval', row: '', provisional: false };
}

const freeName = (stem: string, taken: readonly string[]): string => {
  const number = Array.from({ length: taken.length + 1 }, (_, at) => at + 1).find(
    (one) => !taken.includes(`${stem}${one}`),
  )!;
  return `${stem}${number}`;
};

/** The list with the item at `at` moved by so many places; the same list where there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, place) => place !== at);
  return [...rest.slice(0, to), list[at]!, ...rest.slice(to)];
}

/** Minor units of what somebody typed as `50`, `50.5` or `50,50`; undefined for nothing, NaN for what is no sum. */
export function minorUnits(text: string, decimals: number): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return undefined;
  if (!/^\d+(\.\d+)?$/.test(plain) || (plain.split('.')[1]?.length ?? 0) > decimals) return NaN;
  return Math.round(Number(plain) * 10 ** decimals);
}

/** What the API takes. */
export function bodyOf(draft: Draft, { currency, decimals }: { currency: string; decimals: number }) {
  return {
    rows: draft.rows.map(({ id, cells, condition, outcome, most, needsReason, says }) => {
      const amount = outcome === 'never' ? undefined : minorUnits(most, decimals);
      const limits = {
        ...(amount === undefined ? {} : { most: { amount, currency } }),
        ...(needsReason && outcome !== 'never' ? { needsReason } : {}),
      };
      return {
        ...{ id, cells, outcome, says },
        ...(condition.trim() ? { condition: condition.trim() } : {}),
        ...(Object.keys(limits).length > 0 ? { limits } : {}),
      };
    }),
    tests: draft.tests.map(({ name, facts, outcome, row, provisional }) => ({
      ...{ name, facts },
      expects: {
        outcome,
        ...(row === '' ? {} : { row: row === NO_ROW ? null : row }),
        ...(provisional ? { provisional } : {}),
      },
    })),
    dropsTests: draft.dropsTests,
  };
}
