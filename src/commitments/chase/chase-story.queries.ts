import { instant, type Work } from '../../platform/index.js';
import { toldView, type StepDoneView, type WrittenTold } from './chase-story.views.js';

interface Row extends Omit<StepDoneView, 'at' | 'dueAt' | 'told'> {
  at: Date;
  dueAt: Date;
  told: WrittenTold[];
}

/** Whom the step `s` told, as JSON: for the sheet of a promise and for the timeline of its case. */
export const TOLD_OF_STEP = `(select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', p.name, 'tier', m.tier,
    'insteadOf', case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end, 'channel', 'mail', 'how', m.how,
    'waitsUntil', m.waits_until, 'mailId', m.mail_id, 'mailState', l.state, 'sentAt', l.sent_at) order by m.tier, p.name, m.person_id), '[]')
  from chase_messages m join people p on p.id = m.person_id left join people a on a.id = m.instead_of left join mails l on l.id = m.mail_id
  where m.commitment_id = s.commitment_id and m.terms_version = s.terms_version and m.step = s.step)`;

/** Everything the chase of a promise has done, oldest first. For our staff. */
export async function chaseDone(work: Work, commitmentId: string): Promise<StepDoneView[]> {
  const rows = await work.query<Row>(
    `select s.step, s.acted_at as at, s.due_at as "dueAt", s.terms_version as "termsVersion", s.tells, s.template,
       case when s.by_person then 'person' else 'desk' end as by, s.withheld, ${TOLD_OF_STEP} as told
     from chase_steps s where s.commitment_id = $1 order by s.acted_at, s.due_at, s.step`,
    [commitmentId],
  );
  return rows.map((row) => ({
    ...row,
    at: instant(row.at),
    dueAt: instant(row.dueAt),
    told: row.told.map(toldView),
  }));
}
