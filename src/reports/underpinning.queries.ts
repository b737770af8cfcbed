import { addBusiness, ALWAYS_OPEN, type CalendarBook } from '../calendars/index.js';
import type { PromiseBounds } from '../commitments/index.js';
import type { Work } from '../platform/index.js';
import { rateOf } from '../statistics/index.js';
import type { MetView, OwnTargetView, PartnerTargetView } from './service-level-report.views.js';

const MINUTE = 60_000;

/**
 * The answer is the partner's first: yes, no or another time. Done is what was proven or confirmed, of whatever took the request's place. What we
 * took back before its time, and of the thing itself what the partner declined or never promised, is neither met nor missed.
 */
const PARTNERS = `
  with owed as (
    select u.target_id, u.partner_id, u.reply_by, u.done_by, first.state as asked_state, first.settled_at as asked_settled_at, m.state,
      least(
        (select min(a.at) from commitment_acceptances a where a.commitment_id = first.id and a.party = 'partner'),
        (select min(t.at) from commitment_terms t where t.commitment_id = first.id and t.version > 1 and t.proposed_by = 'partner'),
        case when first.state = 'declined' then first.settled_at end) as answered_at,
      case when m.state = 'kept' or m.done_late then m.completed_at end as done_at
    from underpinnings u
    join commitments first on first.id = u.commitment_id
    join tasks k on k.id = u.task_id
    join commitments m on m.id = k.commitment_id
    where ($1::timestamptz is null or u.started_at >= $1) and ($2::timestamptz is null or u.started_at < $2)
  )
  select x.id as "targetId", o.partner_id as "partnerId", p.name as partner, x.kind, x.reply_minutes as "replyMinutes", x.done_minutes as "doneMinutes",
    count(*) filter (where o.answered_at <= o.reply_by)::int as "replyMet",
    count(*) filter (where o.reply_by < $3 and coalesce(o.answered_at > o.reply_by, true)
      and not (o.asked_state = 'withdrawn' and o.answered_at is null and o.asked_settled_at <= o.reply_by))::int as "replyMissed",
    count(*) filter (where o.reply_by >= $3 and o.answered_at is null and o.asked_state in ('proposed', 'countered'))::int as "replyOpen",
    count(*) filter (where o.done_at <= o.done_by)::int as "doneMet",
    count(*) filter (where o.done_by < $3 and coalesce(o.done_at > o.done_by, true)
      and o.state not in ('withdrawn', 'void', 'declined', 'lapsed'))::int as "doneMissed",
    count(*) filter (where o.done_by >= $3 and o.done_at is null
      and o.state not in ('withdrawn', 'void', 'declined', 'lapsed'))::int as "doneOpen"
  from owed o join underpinning_targets x on x.id = o.target_id join partners p on p.id = o.partner_id
  group by x.id, o.partner_id, p.name order by x.kind, p.name, o.partner_id, x.id`;

type PartnerRow = Omit<PartnerTargetView, 'reply' | 'done'> &
  Record<'replyMet' | 'replyMissed' | 'replyOpen' | 'doneMet' | 'doneMissed' | 'doneOpen', number>;

export async function metByPartners(work: Work, bounds: PromiseBounds): Promise<PartnerTargetView[]> {
  const rows = await work.query<PartnerRow>(PARTNERS, bounds);
  return rows.map(({ replyMet, replyMissed, replyOpen, doneMet, doneMissed, doneOpen, ...row }) => ({
    ...row,
    reply: row.replyMinutes === null ? null : metView(replyMet, replyMissed, replyOpen),
    done: row.doneMinutes === null ? null : metView(doneMet, doneMissed, doneOpen),
  }));
}

/** From receipt to acknowledgement of cases that were not closed before; or from the beginning to the end of each wait for an approval. */
const OWN_WORK = `
  select c.received_at as "from", a.at as "until" from cases c left join acknowledgements a on a.case_id = c.id
  where $1 = 'acknowledgement' and c.external_ref is null and (a.at is not null or c.state = 'received') and c.received_at >= $2
    and ($3::timestamptz is null or c.received_at >= $3) and ($4::timestamptz is null or c.received_at < $4)
  union all
  select w.started_at, w.settled_at from waits w
  where $1 = 'approval' and w.party = 'approval' and w.started_at >= $2
    and ($3::timestamptz is null or w.started_at >= $3) and ($4::timestamptz is null or w.started_at < $4)`;

interface OwnRow {
  id: string;
  kind: string;
  doneMinutes: number;
  calendarId: string | null;
  createdAt: Date;
}

/** Counted from when each target was made on. */
export async function metByUs(
  work: Work,
  calendars: CalendarBook,
  [from, to, asOf]: PromiseBounds,
): Promise<OwnTargetView[]> {
  const targets = await work.query<OwnRow>(
    `select id, kind, done_minutes as "doneMinutes", calendar_id as "calendarId", created_at as "createdAt"
     from underpinning_targets where party = 'us' and retired_at is null order by kind`,
  );
  const views: OwnTargetView[] = [];
  for (const { id, kind, doneMinutes, calendarId, createdAt } of targets) {
    const hours = calendarId ? await calendars.compiled(work, calendarId) : ALWAYS_OPEN;
    let [met, missed, open] = [0, 0, 0];
    const done = await work.query<{ from: Date; until: Date | null }>(OWN_WORK, [kind, createdAt, from, to]);
    for (const one of done) {
      const dueAt = new Date(addBusiness(hours, one.from.getTime(), doneMinutes * MINUTE));
      if (one.until && one.until <= dueAt) met += 1;
      else if (dueAt < asOf) missed += 1;
      else open += 1;
    }
    views.push({ targetId: id, kind, doneMinutes, done: metView(met, missed, open) });
  }
  return views;
}

const metView = (met: number, missed: number, open: number): MetView => ({
  met,
  missed,
  open,
  rate: rateOf(met, met + missed),
});
