/** `at`, brought within the life of the case: not before it was received, not after it ended. */
const within = (at: string): string => `least(greatest(${at}, k.received_at), ended.at)`;

const spanOf = (wait: string): string =>
  `tstzrange(${within(`${wait}.started_at`)}, ${within(`coalesce(${wait}.settled_at, ended.at)`)})`;

const settles = (wait: string): string => `coalesce(${wait}.settled_at, 'infinity')`;

/**
 * The time charged to partners, as `clocks` (clocks.rules.ts) shares it out, in SQL: each wait for a partner from its start to its end
 * within the life of the case, less what goes to a partner who is waited for at the same time and settles later. As a common table
 * expression `charged` of `case_id`, `partner_id`, `kind` (of the promise waited for) and `seconds`; parameters: from, to, as of.
 * `more` bounds the waits `w` further.
 */
export const chargedTo = (more = 'true'): string => `
  charged as (
    select w.case_id, w.partner_id, m.kind, own.seconds
    from waits w
    join cases k on k.id = w.case_id
    left join commitments m on m.id = w.ref_id
    cross join lateral (
      select greatest(k.received_at, least($3::timestamptz, case when k.state = 'closed' then k.state_since else $3::timestamptz end)) as at
    ) ended
    left join lateral (
      select range_agg(${spanOf('o')}) as span from waits o
      where o.case_id = w.case_id and o.party = 'partner' and o.id <> w.id
        and (${settles('o')} > ${settles('w')} or ${settles('o')} = ${settles('w')} and (o.started_at, o.id) < (w.started_at, w.id))
    ) others on true
    cross join lateral (
      select coalesce(sum(extract(epoch from upper(part) - lower(part))), 0) as seconds
      from unnest(tstzmultirange(${spanOf('w')}) - coalesce(others.span, tstzmultirange())) part
    ) own
    where w.party = 'partner' and ${more} and not isempty(${spanOf('w')})
      and ($1::timestamptz is null or w.started_at >= $1) and ($2::timestamptz is null or w.started_at < $2)
  )`;
