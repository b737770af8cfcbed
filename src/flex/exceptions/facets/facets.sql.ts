/** The facets that are columns of one row, each with what it is grouped by; in the order of their bits. */
export const COLUMNS = {
  ...{ policy: 'policy_id', row: 'row_id', remedy: 'remedy', authority: 'authority', requester: 'requested_by' },
  ...{ team: 'team', partner: 'partner_id', partyAtFault: 'party_at_fault', reason: 'reason_code' },
  ...{ pulse: 'pulse', repeated: 'repeated', orderedAgain: 'ordered_again' },
} as const;
export type ColumnFacet = keyof typeof COLUMNS;

/** What is only known afterwards, and stands beside the exception. */
const AFTERWARDS: readonly string[] = [COLUMNS.pulse, COLUMNS.repeated, COLUMNS.orderedAgain];

const names = Object.keys(COLUMNS) as ColumnFacet[];
const columns = Object.values(COLUMNS);

/** A row of a policy is known by its name within that policy. */
const groupedBy = (facet: ColumnFacet): string[] =>
  facet === 'row' ? [COLUMNS.policy, COLUMNS.row] : [COLUMNS[facet]];

/** What PostgreSQL's grouping() says of a facet: a bit for each column it is not grouped by, the first column's the highest. */
export const maskOf = (facet: ColumnFacet): number => maskBut(groupedBy(facet));
export const TOTAL = maskBut([]);
function maskBut(grouped: readonly string[]): number {
  return columns.reduce((mask, column) => mask * 2 + (grouped.includes(column) ? 0 : 1), 0);
}

export interface CountRow {
  mask: number;
  values: Record<string, string | number | boolean | null>;
  currency: string | null;
  count: number;
  sum: string | null;
}

/** How many there are of each value of each facet, and what they come to in each currency; read once. */
export const countedByColumns = (where: readonly string[]): string => `
  select grouping(${columns.join(', ')})::int as mask, jsonb_build_object(${columns.map((column) => `'${column}', ${column}`).join(', ')}) as values,
    currency, count(*)::int as count, sum(amount)::text as sum
  from (select ${columns
    .filter((column) => !AFTERWARDS.includes(column))
    .map((column) => `e.${column}`)
    .join(', ')},
          e.currency, e.amount, o.pulse, o.repeat_complaint_id is not null as repeated,
          o.ordered_again_at is not null as ordered_again
        from exceptions e left join exception_outcomes o on o.exception_id = e.id
        where ${['true', ...where].join(' and ')}) counted
  group by grouping sets ((currency), ${names.map((facet) => `(currency, ${groupedBy(facet).join(', ')})`).join(', ')})`;

/** The same for those who agreed: an exception may have several. */
export const countedByApprovers = (where: readonly string[]): string => `
  select a.id as value, e.currency, count(*)::int as count, sum(e.amount)::text as sum
  from exceptions e cross join lateral unnest(e.approved_by) as a(id)
  where ${['true', ...where].join(' and ')} group by 1, 2`;
