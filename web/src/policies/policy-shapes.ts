import type { Shape } from '../api/client.js';

export type Policy = Shape<'PolicyView'>;
export type VersionItem = Shape<'VersionItem'>;
export type Check = Shape<'CheckView'>;
export type Fact = Shape<'CataloguedFactView'>;
export type Trial = Shape<'TrialView'>;
export type Outcome = (typeof OUTCOMES)[number];
export type FactValue = number | boolean | string;

/** What one cell asks of its fact. */
export type Cell =
  | { between: { from?: number; above?: number; to?: number; below?: number } }
  | { in: (string | number)[] }
  | { is: FactValue };
export type Facts = Record<string, FactValue>;
export type Row = Omit<Shape<'RowView'>, 'cells'> & { cells: Record<string, Cell> };
/** A version whole; its cells as we know they are written. */
export type Sheet = Omit<Shape<'VersionSheet'>, 'rows'> & { rows: Row[] };

/** The strongest first. */
export const OUTCOMES = ['statutory', 'never', 'entitled', 'flexible', 'approval'] as const;
export const REMEDIES = ['late_return', 'refund', 'replacement', 'goodwill_credit', 'repair', 'fee_waiver'] as const;
export type Remedy = (typeof REMEDIES)[number];
