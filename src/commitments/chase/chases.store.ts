import type { Work } from '../../platform/index.js';
import type { Pause, Step, StepName } from './chase.rules.js';
import { namedNewTime, NEW_TIME_PENDING } from './circumstances.queries.js';
import { pausesOfMany } from './pauses/pauses.queries.js';
import type { Withheld } from './withheld.rules.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';

export interface DueChase {
  commitment: Commitment;
  step: StepName;
  dueAt: Date;
  pauses: readonly Pause[];
  /** The partner has named a new time, and waits for us. */
  newTime: boolean;
}
export interface TakenStep {
  chase: DueChase;
  /** What was done, as planned; its time is that of the chase. */
  step: Step;
  withheld: Withheld | null;
  eventId: string;
  following: Step | undefined;
}

/**
 * The chases among these whose step is due by the database's clock and still speaks of the present terms, locked together with their
 * commitments. What another worker or a person holds right now is left out: it is swept up a moment later.
 */
export async function dueChases(work: Work, commitmentIds: string[]): Promise<DueChase[]> {
  return withCommitments(
    work,
    await work.query<Due>(
      `select c.id, s.step, s.due_at, ${NEW_TIME_PENDING} as pending from chases s join commitments c on c.id = s.commitment_id
       where s.commitment_id = any($1) and s.due_at <= now() and s.terms_version = c.terms_version
       order by c.id for update of s skip locked for no key update of c skip locked`,
      [commitmentIds],
    ),
  );
}

/** An alarm that has not rung this long after its time is taken for lost. */
const LOST_AFTER = '500 milliseconds';

/** The same among all chases, the longest overdue first: those whose alarm was never set, because they were due before, or is lost. */
export async function overdueChases(work: Work, limit: number): Promise<DueChase[]> {
  return withCommitments(
    work,
    await work.query<Due>(
      `with overdue as materialized (
         select commitment_id, terms_version, step, due_at from chases
         where due_at <= now() and (fed_at is null or due_at < now() - $1::interval)
         order by due_at limit $2 for update skip locked
       )
       select c.id, s.step, s.due_at, ${NEW_TIME_PENDING} as pending from overdue s join commitments c on c.id = s.commitment_id
       where s.terms_version = c.terms_version order by c.id for no key update of c skip locked`,
      [LOST_AFTER, limit],
    ),
  );
}

interface Due {
  id: CommitmentId;
  step: StepName;
  due_at: Date;
  pending: boolean;
}

async function withCommitments(work: Work, due: readonly Due[]): Promise<DueChase[]> {
  if (due.length === 0) return [];
  const ids = due.map((row) => row.id);
  const found = await work.find(Commitment, 'where id = any($1)', [ids]);
  const pauses = await pausesOfMany(work, ids);
  const byId = new Map(found.map((commitment) => [commitment.id, commitment]));
  return due.map((row) => ({
    commitment: byId.get(row.id)!,
    step: row.step,
    dueAt: row.due_at,
    pauses: pauses.get(row.id) ?? [],
    newTime: namedNewTime(byId.get(row.id)!, row.pending),
  }));
}

/** Writes the steps down; one that was taken before violates the key and nothing of this work happens. */
export async function keepSteps(work: Work, taken: readonly TakenStep[]): Promise<void> {
  if (taken.length === 0) return;
  await work.query(
    `insert into chase_steps (commitment_id, terms_version, step, due_at, acted_at, event_id, tells, template, by_person, withheld,
       urgent_since, untold)
     select s.id, s.terms, s.step, s.due, $5, s.event, string_to_array(s.tells, ' '), s.template, s.person, s.withheld, s.urgent,
       s.withheld is null and s.template is not null
     from unnest($1::text[], $2::int[], $3::text[], $4::timestamptz[], $6::text[], $7::text[], $8::text[], $9::bool[], $10::text[],
       $11::timestamptz[]) as s(id, terms, step, due, event, tells, template, person, withheld, urgent)`,
    [
      taken.map((t) => t.chase.commitment.id),
      taken.map((t) => t.chase.commitment.termsVersion),
      taken.map((t) => t.chase.step),
      taken.map((t) => t.chase.dueAt),
      work.now,
      taken.map((t) => t.eventId),
      taken.map((t) => t.step.tells.join(' ')),
      taken.map((t) => t.step.template),
      taken.map((t) => t.step.by === 'person'),
      taken.map((t) => t.withheld),
      taken.map((t) => t.chase.commitment.urgentSince),
    ],
  );
}

/** Saves the states that steps have led to. */
export async function settleInBulk(work: Work, taken: readonly TakenStep[]): Promise<void> {
  const settled = taken
    .filter((t) => t.chase.step === 'breach' || t.chase.step === 'lapse')
    .map((t) => t.chase.commitment);
  if (settled.length === 0) return;
  await work.query(
    `update commitments c set state = s.state, settled_at = $3, version = c.version + 1
     from unnest($1::text[], $2::text[]) as s(id, state) where c.id = s.id`,
    [settled.map((c) => c.id), settled.map((c) => c.state), work.now],
  );
}

/** Sets the step that follows, or ends the chase. One that is due already is swept up next. */
export async function moveOn(work: Work, taken: readonly TakenStep[]): Promise<void> {
  const going = taken.filter((t) => t.following);
  const over = taken.filter((t) => !t.following).map((t) => t.chase.commitment.id);
  if (over.length > 0) await work.query('delete from chases where commitment_id = any($1)', [over]);
  if (going.length === 0) return;
  await work.query(
    `update chases c set step = s.step, due_at = s.due, fed_at = null, feeds = 0
     from unnest($1::text[], $2::text[], $3::timestamptz[]) as s(id, step, due) where c.commitment_id = s.id`,
    [going.map((t) => t.chase.commitment.id), going.map((t) => t.following!.step), going.map((t) => t.following!.at)],
  );
}
