export const PARTS = ['promises', 'late', 'told', 'partners', 'held', 'generosity'] as const;
export type Part = (typeof PARTS)[number];

/** What the address says: the period's days, and what is shown. Shared, it shows its reader the same. */
export interface ReportSearch {
  from?: string;
  to?: string;
  show?: Part;
}

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

export const reportSearch = ({ from, to, show }: Record<string, unknown>): ReportSearch => ({
  ...(day(from) ? { from: day(from)! } : {}),
  ...(day(to) ? { to: day(to)! } : {}),
  ...(PARTS.includes(show as Part) ? { show: show as Part } : {}),
});

export const periodOf = ({ from, to }: ReportSearch): { from?: string; to?: string } => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

export interface Line {
  readonly kind: string;
  readonly month: string;
  readonly latePercent: number | null;
}

/** One point for each month, with each kind's share in it: as a chart takes them. */
export function pointsOf(lines: readonly Line[]): Record<string, string | number | null>[] {
  const months = [...new Set(lines.map(({ month }) => month))].sort();
  return months.map((month) => ({
    month,
    ...Object.fromEntries(
      lines.filter((line) => line.month === month).map(({ kind, latePercent }) => [kind, latePercent]),
    ),
  }));
}
