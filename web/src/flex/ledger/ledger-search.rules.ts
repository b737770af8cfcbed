import type { paths } from '../../api/schema.js';

/** Which exceptions, as the API takes it and the address says it: they are the same. */
export type LedgerFilter = NonNullable<paths['/api/v1/exceptions/facets']['get']['parameters']['query']>;
export interface LedgerSearch extends LedgerFilter {
  sort?: 'amount';
}

/** What may stand in the address, and how it looks. */
const TEXTS: Partial<Record<keyof LedgerFilter, RegExp>> = {
  policy: /^pol_[0-9a-f-]{36}$/,
  row: /^.{1,200}$/,
  remedy: /^(late_return|refund|replacement|goodwill_credit|repair|fee_waiver)$/,
  authority: /^(discretion|approval)$/,
  requester: /^per_[0-9a-f-]{36}$/,
  approver: /^per_[0-9a-f-]{36}$/,
  team: /^.{1,100}$/,
  partner: /^(none|ptn_[0-9a-f-]{36})$/,
  partyAtFault: /^[a-z_]{1,40}$/,
  reason: /^[a-z_]{1,40}$/,
  from: /^\d{4}-\d\d-\d\dT/,
  to: /^\d{4}-\d\d-\d\dT/,
  currency: /^[A-Z]{3}$/,
  customer: /^cus_[0-9a-f-]{36}$/,
  case: /^cs_[0-9a-f-]{36}$/,
  pulse: /^([1-5]|none)$/,
  q: /^.{1,200}$/,
};
const SUMS = ['min', 'max'] as const;
const YES_OR_NO = ['repeated', 'orderedAgain'] as const;

/** What is no qualifier, or no value of one, is left out: an address with a slip in it still opens the ledger. */
export function ledgerSearch(search: Record<string, unknown>): LedgerSearch {
  const found: Record<string, unknown> = {};
  for (const [name, form] of Object.entries(TEXTS)) {
    const value = search[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && form.test(text)) found[name] = text;
  }
  for (const name of SUMS) {
    const value = search[name];
    if (Number.isSafeInteger(value) && (value as number) >= 0) found[name] = value;
  }
  for (const name of YES_OR_NO) if (typeof search[name] === 'boolean') found[name] = search[name];
  if (search['sort'] === 'amount') found['sort'] = 'amount';
  return found;
}

/** The search without how it is sorted: what facets, exports and samples go by. */
export function filterIn({ sort: _, ...filter }: LedgerSearch): LedgerFilter {
  return filter;
}

/** The qualifiers a value of a facet stands for: a row is known by its name within its policy. */
export function qualifiersOf(
  facet: string,
  { value, policyId }: { value: string; policyId: string | null },
): LedgerFilter {
  if (facet === 'row' && policyId) return { policy: policyId, row: value };
  if (YES_OR_NO.some((name) => name === facet)) return { [facet]: value === 'true' };
  return { [facet]: value };
}

/** Whether the search holds them all. */
export const holds = (search: LedgerSearch, qualifiers: LedgerFilter): boolean =>
  Object.entries(qualifiers).every(([name, value]) => search[name as keyof LedgerFilter] === value);

/** With them where they are not held yet, without them where they are. */
export function toggled(search: LedgerSearch, qualifiers: LedgerFilter): LedgerSearch {
  if (!holds(search, qualifiers)) return { ...search, ...qualifiers };
  return Object.fromEntries(Object.entries(search).filter(([name]) => !(name in qualifiers)));
}
