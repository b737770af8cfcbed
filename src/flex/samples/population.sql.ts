/** By what strata may differ: only what is written down for ever. */
export const STRATA = {
  ...{
    policy: 'e.policy_id',
    row: 'e.row_id',
    remedy: 'e.remedy',
    authority: 'e.authority',
    requester: 'e.requested_by',
  },
  ...{
    team: 'e.team',
    partner: 'e.partner_id',
    partyAtFault: 'e.party_at_fault',
    reason: 'e.reason_code',
    currency: 'e.currency',
  },
} as const;
export type Stratum = keyof typeof STRATA;

/**
 * All that a sample may be drawn from, in the order of the ledger and of its exports. Exceptions are only ever added: those that had been committed when `snapshot`
 * was taken are the same for ever, also when one that was under way then has come since.
 */
export const populationSql = (
  where: readonly string[],
  stratum: Stratum | null,
  snapshot: string,
  until: string,
): string => `
  select e.id, coalesce(e.amount, 0)::text as amount, e.currency, coalesce(${stratum ? STRATA[stratum] : 'null'}, 'none') as stratum
  from exceptions e
  where ${['true', ...where].join(' and ')} and pg_visible_in_snapshot(e.xid, ${snapshot}::pg_snapshot) and e.granted_at <= ${until}
  order by e.granted_at desc, e.id desc`;
