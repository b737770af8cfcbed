import { type CommitmentState, type How, type Tier } from '../../commitments/index.js';
import { type Work } from '../../platform/index.js';
import type { Someone } from './readers.rules.js';

/** A step that tells somebody, with what has to be known to find them and to judge whether it still says something. */
export interface ToldStep {
  commitmentId: string;
  termsVersion: number;
  step: 'lapse' | 'breach' | `rung:${number}`;
  stepDueAt: Date;
  tells: Tier[];
  template: string;
  byPerson: boolean;
  eventId: string;
  state: CommitmentState;
  dueAt: Date;
  completedAt: Date | null;
  urgentSince: Date | null;
  ladderId: string | null;
  calendarId: string | null;
  calendarVersion: number | null;
  caseId: string;
  partnerId: string | null;
  ownerId: string | null;
  /** Our people who are to keep it, where that is not the case's owner. */
  keepers: string[];
  taskId: string | null;
  assigneeId: string | null;
  /** Its terms are no longer those in force, its case is closed, or a person has paused the chase. */
  isPast: boolean;
}

/** A message that waited, and may go now. */
export interface Waiting extends ToldStep {
  personId: string;
  tier: Tier;
  insteadOf: string | null;
}

/** A flood is gone through in one piece up to here: whoever is told of much of it gets one digest. */
const AT_MOST = 20_000;

const CONTEXT = `c.id as "commitmentId", s.terms_version as "termsVersion", s.step, s.due_at as "stepDueAt", s.tells, s.template,
    s.by_person as "byPerson", s.event_id as "eventId", c.state, c.due_at as "dueAt", c.completed_at as "completedAt",
    c.urgent_since as "urgentSince", c.ladder_id as "ladderId", c.calendar_id as "calendarId", c.calendar_version as "calendarVersion",
    c.case_id as "caseId", c.partner_id as "partnerId", k.owner_id as "ownerId", c.keepers, t.id as "taskId", t.assignee_id as "assigneeId",
    s.terms_version <> c.terms_version or s.step like 'rung:%' and k.state = 'closed' and k.closed_reason <> 'merged' or s.step like 'rung:%' and exists (select from chase_pauses p where p.commitment_id = c.id
      and p.terms_version = c.terms_version and p.started_at <= $1 and least(p.until, p.ended_at) > $1) as "isPast"`;
const JOINED = `join commitments c on c.id = s.commitment_id join cases k on k.id = c.case_id
  left join lateral (select id, assignee_id from tasks where case_id = c.case_id and commitment_id in (c.id, c.supersedes)
    order by id desc limit 1) t on true`;

/**
 * Whether there is somebody to tell, and it is the moment. While many steps are overdue at once, as after an outage, it is not: they are
 * waited for, half a minute at most, so that all of them are told together. Only one worker tells at a time.
 */
export async function isTheMoment(work: Work): Promise<boolean> {
  const [found] = await work.query<{ some: boolean; flood: boolean }>(
    `select exists (select from chase_steps where untold)
         or exists (select from chase_messages where how = 'waiting' and waits_until <= $1) as some,
       coalesce((select min(acted_at) from chase_steps where untold) > $1::timestamptz - interval '30 seconds', false)
         and exists (select from chases where due_at <= $1::timestamptz - interval '1 second') as flood`,
    [work.now],
  );
  if (!found!.some || found!.flood) return false;
  const [lock] = await work.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('chase telling', 0)) as mine`,
  );
  return lock!.mine;
}

/** The steps nobody was told of yet, from now on told; among these promises, where some are named. */
export function takeUntold(work: Work, only: readonly string[] | null): Promise<ToldStep[]> {
  return work.query<ToldStep>(
    `with s as (
       update chase_steps set untold = false where (commitment_id, terms_version, step) in (
         select commitment_id, terms_version, step from chase_steps
         where untold and ($2::text[] is null or commitment_id = any($2)) order by acted_at limit ${AT_MOST})
       returning *)
     select ${CONTEXT} from s ${JOINED}`,
    [work.now, only],
  );
}

/** Messages whose wait is over. */
export function takeWaiting(work: Work, only: readonly string[] | null): Promise<Waiting[]> {
  return work.query<Waiting>(
    `select ${CONTEXT}, m.person_id as "personId", m.tier, m.instead_of as "insteadOf"
     from (select * from chase_messages where how = 'waiting' and waits_until <= $1 and ($2::text[] is null or commitment_id = any($2))
           order by waits_until limit ${AT_MOST} for update) m
     join chase_steps s on s.commitment_id = m.commitment_id and s.terms_version = m.terms_version and s.step = m.step ${JOINED}`,
    [work.now, only],
  );
}

export interface Known extends Someone {
  partnerId: string | null;
  isManager: boolean;
}

/** Everybody of ours and of these partners who can be written to, oldest first; and who of them is away now, with their substitutes. */
export async function everybody(
  work: Work,
  partnerIds: readonly string[],
): Promise<{ people: Known[]; away: Map<string, string | null> }> {
  const rows = await work.query<Known & { isAway: boolean; substituteId: string | null }>(
    `select p.id, p.tier, p.partner_id as "partnerId", p.role = 'manager' as "isManager", a.person_id is not null as "isAway",
       a.substitute_id as "substituteId"
     from people p left join absences a on a.person_id = p.id and a.starts_at <= $2 and a.until > $2
     where p.active and p.email is not null and (p.partner_id is null or p.partner_id = any($1)) order by p.id`,
    [partnerIds, work.now],
  );
  return {
    people: rows,
    away: new Map(rows.filter(({ isAway }) => isAway).map(({ id, substituteId }) => [id, substituteId])),
  };
}

/** When each of these promises' readers was told of it lately: by promise and person. */
export async function toldLately(work: Work, commitmentIds: readonly string[]): Promise<Map<string, Date[]>> {
  const rows = await work.query<{ key: string; at: Date[] }>(
    `select commitment_id || ' ' || person_id as key, array_agg(at) as at from chase_messages
     where commitment_id = any($1) and mail_id is not null and at > $2::timestamptz - interval '24 hours' group by 1`,
    [commitmentIds, work.now],
  );
  return new Map(rows.map(({ key, at }) => [key, at]));
}

/** What each of these people got since then. */
export async function toldSince(
  work: Work,
  personIds: readonly string[],
  since: Date,
): Promise<Map<string, { mails: number; digests: number }>> {
  const rows = await work.query<{ id: string; mails: number; digests: number }>(
    `select person_id as id, count(distinct mail_id) filter (where how = 'mail')::int as mails,
       count(distinct mail_id) filter (where how = 'digest')::int as digests
     from chase_messages where person_id = any($1) and at >= $2 and mail_id is not null group by 1`,
    [personIds, since],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** What became of a message. */
export interface Outcome {
  commitmentId: string;
  termsVersion: number;
  step: string;
  personId: string;
  tier: Tier;
  insteadOf: string | null;
  how: How;
  waitsUntil: Date | null;
  mailId: string | null;
}

/** Writes down what became of messages, those that waited included. */
export async function keepOutcomes(work: Work, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const column = <K extends keyof Outcome>(name: K): Outcome[K][] => outcomes.map((outcome) => outcome[name]);
  await work.query(
    `insert into chase_messages (commitment_id, terms_version, step, person_id, tier, instead_of, how, waits_until, mail_id, at)
     select o.*, $10 from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
       $9::text[]) as o
     on conflict (commitment_id, terms_version, step, person_id) do update set how = excluded.how, waits_until = excluded.waits_until,
       mail_id = excluded.mail_id, at = excluded.at where chase_messages.how = 'waiting'`,
    [
      column('commitmentId'),
      column('termsVersion'),
      column('step'),
      column('personId'),
      column('tier'),
      column('insteadOf'),
      column('how'),
      column('waitsUntil'),
      column('mailId'),
      work.now,
    ],
  );
}
