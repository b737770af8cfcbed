/** The facets that are read of one row, each with what it is counted by. */
export const COLUMNS = {
  ...{ policy: 'policy_id', row: 'row_id', remedy: 'remedy', authority: 'authority', requester: 'requested_by' },
  ...{ team: 'team', partner: 'partner_id', partyAtFault: 'party_at_fault', reason: 'reason_code' },
  ...{ pulse: 'pulse', repeated: 'repeated', orderedAgain: 'ordered_again', approver: 'approved_by' },
} as const;
export type ColumnFacet = keyof typeof COLUMNS;

/**
 * Facets that are counted together, by the number that stands for all of their values at once (`exception_facets`). Each family costs the database a look at
 * every exception, so there are few; each also comes back with every combination there is, so what varies freely is spread among them.
 */
export const FAMILIES: readonly (readonly ColumnFacet[])[] = [
  ['policy', 'row', 'pulse', 'repeated', 'orderedAgain'],
  ['remedy', 'authority', 'partyAtFault', 'reason'],
  ['requester', 'team'],
  ['partner', 'approver'],
];
const CODES = ['rule', 'matter', 'asker', 'helper'] as const;

type Value = string | number | boolean | readonly string[] | null;
/** One combination within a family: `held` are the values of its facets, by column, and the currency. */
export interface CountRow {
  family: number;
  held: Readonly<Record<string, Value>> & { readonly currency: string | null };
  pulse: number | null;
  repeated: boolean | null;
  orderedAgain: boolean | null;
  count: number;
  sum: string | null;
}

/** How many there are of each combination within each family, and what they come to; all of it read once. */
export const countedByFamilies = (where: readonly string[]): string => `
  select counted.family, v.held, counted.pulse, counted.repeated, counted.ordered_again as "orderedAgain", counted.count, counted.sum
  from (select case ${CODES.slice(0, -1)
    .map((code, at) => `when grouping(f.${code}) = 0 then ${at}`)
    .join(' ')} else ${CODES.length - 1} end as family,
      coalesce(${CODES.map((code) => `f.${code}`).join(', ')}) as code, f.pulse, f.repeated, f.ordered_again, count(*)::int as count, sum(f.amount)::text as sum
    from ${where.length === 0 ? 'exception_facets f' : 'exceptions e join exception_facets f on f.exception_id = e.id'}
    where ${['true', ...where].join(' and ')}
    group by grouping sets ((f.rule, f.pulse, f.repeated, f.ordered_again), ${CODES.slice(1)
      .map((code) => `(f.${code})`)
      .join(', ')})) counted
  join exception_facet_values v on v.code = counted.code`;
