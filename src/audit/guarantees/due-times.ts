import { wrongDueTime, wrongTarget, type StoredTarget } from '../due-times.rules.js';
import type { Findings, Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import type { StepTerms } from '../second-terms.js';
import { PlanBook } from './plan-book.js';

interface DueRow extends StepTerms {
  commitmentId: string;
  termsVersion: number;
  step: string;
  at: Date;
  ladderId: string | null;
  calendarId: string | null;
  calendarVersion: number | null;
}

/** A step keeps since when its case was urgent then; what is to come goes by the promise. */
const dueRows = (table: 'chases' | 'chase_steps'): string => `
  select s.commitment_id as "commitmentId", s.terms_version as "termsVersion", s.step, s.due_at as at,
    coalesce(t.at, c.proposed_at) as "proposedAt", coalesce(t.due_at, c.due_at) as "dueAt", c.grace_minutes as "graceMinutes",
    case when s.terms_version = c.terms_version then c.reply_by end as "replyBy",
    case when s.terms_version = c.terms_version then c.accepted_at end as "agreedAt",
    ${table === 'chases' ? 'c' : 's'}.urgent_since as "urgentSince",
    (select coalesce(jsonb_agg(jsonb_build_object('from', extract(epoch from p.started_at) * 1000,
       'until', extract(epoch from least(p.until, p.ended_at)) * 1000) order by p.started_at), '[]') from chase_pauses p
     where p.commitment_id = s.commitment_id and p.terms_version = s.terms_version) as pauses,
    coalesce(t.ladder_id, c.ladder_id) as "ladderId", c.calendar_id as "calendarId", c.calendar_version as "calendarVersion"
  from ${table} s join commitments c on c.id = s.commitment_id
  left join commitment_terms t on t.commitment_id = s.commitment_id and t.version = s.terms_version
  where (s.commitment_id, s.terms_version, s.step) > ($1, $2, $3)
  order by s.commitment_id, s.terms_version, s.step limit $4`;

interface TargetRow extends StoredTarget {
  id: string;
  calendarId: string | null;
  calendarVersion: number | null;
}

/** While its clock stands, what is to be added is not known yet. */
const TARGETS = `
  select t.commitment_id as id, t.started_at as "startedAt", t.minutes, t.charged_ms::float8 as "chargedMs", c.due_at as "dueAt",
    c.calendar_id as "calendarId", c.calendar_version as "calendarVersion"
  from service_level_targets t join commitments c on c.id = t.commitment_id
  where c.held_since is null and t.commitment_id > $1 order by t.commitment_id limit $2`;

const keyOf = (row: DueRow): unknown[] => [row.commitmentId, row.termsVersion, row.step];

export const dueTimes: Guarantee = {
  name: 'due times',
  says: 'every step taken or to come is due when its terms, ladder and pinned calendar say, and every target after its minutes, computed a second way',
  async check(reader, findings) {
    const book = new PlanBook(reader);
    for (const table of ['chases', 'chase_steps'] as const)
      for await (const row of rowsOf<DueRow>(reader, dueRows(table), ['', 0, ''], keyOf))
        await judge(row, book, findings);
    for await (const row of rowsOf<TargetRow>(reader, TARGETS, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongTarget(row, await book.hours(row.calendarId, row.calendarVersion)));
  },
};

async function judge(row: DueRow, book: PlanBook, findings: Findings): Promise<void> {
  const ladder = row.ladderId === null ? [] : await book.ladder(row.ladderId);
  const why = wrongDueTime(row, row, ladder, await book.hours(row.calendarId, row.calendarVersion));
  // Reminders of a reply whose deadline went with the answer.
  if (why === 'unknown') findings.leftAlone += 1;
  else findings.saw(row.commitmentId, why && `terms ${row.termsVersion}: ${why}`);
}
