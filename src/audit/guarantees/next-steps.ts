import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { nextStep, type ChasedPromise } from '../second-plan.rules.js';
import { wrongNext } from '../next-step.rules.js';
import { PlanBook } from './plan-book.js';

interface ChaseRow extends ChasedPromise {
  id: string;
  termsVersion: number;
  ladderId: string | null;
  calendarId: string | null;
  calendarVersion: number | null;
  next: { step: string; termsVersion: number } | null;
  taken: { step: string; at: number }[];
  /** It was broken, and its case closed since: nobody is reminded of it any more. */
  endedWithCase: boolean;
}

/** With a ladder and not at an end that nothing follows, or with a chase whatever its state. */
const PROMISES = `
  select c.id, case when c.held_since is null then c.state else 'held' end as state, c.terms_version as "termsVersion", c.proposed_at as "proposedAt", greatest(c.accepted_at, c.chased_since) as "agreedAt", c.reply_by as "replyBy",
    c.due_at as "dueAt", c.grace_minutes as "graceMinutes", c.completed_at as "completedAt", c.ladder_id as "ladderId",
    c.urgent_since as "urgentSince",
    (select coalesce(jsonb_agg(jsonb_build_object('from', extract(epoch from p.started_at) * 1000,
       'until', extract(epoch from least(p.until, p.ended_at)) * 1000) order by p.started_at), '[]') from chase_pauses p
     where p.commitment_id = c.id and p.terms_version = c.terms_version) as pauses,
    c.state = 'broken' and exists (select from closures x where x.case_id = c.case_id and x.closed_at >= c.settled_at and x.reason <> 'merged')
      as "endedWithCase",
    c.calendar_id as "calendarId", c.calendar_version as "calendarVersion",
    case when s.step is not null then jsonb_build_object('step', s.step, 'termsVersion', s.terms_version) end as next,
    (select coalesce(jsonb_agg(jsonb_build_object('step', t.step, 'at', extract(epoch from t.due_at) * 1000)), '[]')
     from chase_steps t where t.commitment_id = c.id and t.terms_version = c.terms_version) as taken
  from commitments c left join chases s on s.commitment_id = c.id
  where c.id > $1 and (s.step is not null or c.ladder_id is not null and c.state in ('proposed', 'countered', 'active', 'at_risk', 'broken'))
  order by c.id limit $2`;

export const nextSteps: Guarantee = {
  name: 'next steps',
  says: 'every promise that is chased has the step that comes next, and no other has one; without a ladder none is',
  async check(reader, findings) {
    const book = new PlanBook(reader);
    for await (const row of rowsOf<ChaseRow>(reader, PROMISES, [''], ({ id }) => [id])) {
      const hours = await book.hours(row.calendarId, row.calendarVersion);
      const wanted =
        row.ladderId === null || row.endedWithCase
          ? undefined
          : nextStep(row, row.taken, await book.ladder(row.ladderId), hours);
      findings.saw(row.id, wrongNext(row, wanted));
    }
  },
};
