/** When promises were made (null = no bound), and the moment overdue is judged at. */
export type PromiseBounds = readonly [from: Date | null, to: Date | null, asOf: Date];

/**
 * The promises a report is about, as a common table expression; its parameters are `PromiseBounds`.
 *
 * A promise counts from when it was agreed: what was asked and never accepted is none, and one that was renegotiated counts once, as its
 * successor, which carries the first due time on; agreed only after the first had been broken, it is none of its own. Claims of "done"
 * that nobody has confirmed are not done yet.
 */
export const PROMISES = `
  promises as (
    select p.*,
      p.done_at <= p.due_at as kept,
      p.done_at > p.due_at as late,
      p.done_at is null and p.state = 'broken' as missed,
      p.done_at is null and p.state in ('withdrawn', 'void') as withdrawn,
      p.due_at < $3 and coalesce(p.done_at > $3, true) and not p.called_off and p.state <> 'reported' and p.held_since is null
        and not (p.state in ('withdrawn', 'void') and p.settled_at <= $3) as overdue
    from (
      select c.id, c.kind, c.promisee, c.partner_id, c.order_id, c.case_id, c.state, c.settled_at, c.held_since, c.supersedes,
        coalesce(c.zone, 'UTC') as zone, c.starts_at, c.evidence, c.warned_at,
        c.accepted_at as made_at,
        c.original_due_at + c.grace_minutes * interval '1 minute' as due_at,
        c.due_at + c.grace_minutes * interval '1 minute' as agreed_due_at,
        case when c.state = 'kept' or c.done_late then c.completed_at end as done_at,
        coalesce(o.status in ('canceled', 'unavailable'), false) as called_off
      from commitments c left join orders o on o.id = c.order_id
      where c.accepted_at is not null and c.state <> 'renegotiated'
        and (c.supersedes is null or not exists (select from commitments s where s.id = c.supersedes and s.state = 'broken'))
        and ($1::timestamptz is null or c.accepted_at >= $1) and ($2::timestamptz is null or c.accepted_at < $2)
    ) p
    where $3::timestamptz is not null
  )`;

/** An interval in seconds. */
export const seconds = (interval: string): string => `extract(epoch from ${interval})::float8`;
