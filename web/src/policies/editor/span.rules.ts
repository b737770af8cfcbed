import type { Cell } from '../policy-shapes.js';

/** A span as it is typed: each end with whether it belongs to the span. */
export interface Span {
  low: string;
  lowIn: boolean;
  high: string;
  highIn: boolean;
}

/** The span a cell asks for; a single number is a span of that alone. */
export function spanOf(cell: Cell | undefined): Span {
  if (cell && 'is' in cell) return { low: String(cell.is), lowIn: true, high: String(cell.is), highIn: true };
  if (!cell || !('between' in cell)) return { low: '', lowIn: true, high: '', highIn: true };
  const { from, above, to, below } = cell.between;
  return {
    low: String(from ?? above ?? ''),
    lowIn: above === undefined,
    high: String(to ?? below ?? ''),
    highIn: below === undefined,
  };
}

/** The cell of a span; undefined without an end: it asks nothing. */
export function cellOf({ low, lowIn, high, highIn }: Span): Cell | undefined {
  const [least, most] = [numberIn(low), numberIn(high)];
  if (least === undefined && most === undefined) return undefined;
  return {
    between: {
      ...(least === undefined ? {} : lowIn ? { from: least } : { above: least }),
      ...(most === undefined ? {} : highIn ? { to: most } : { below: most }),
    },
  };
}

const numberIn = (text: string): number | undefined => {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
};
