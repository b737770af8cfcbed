import type { Work } from '../../../platform/index.js';
import type { Afterwards, Granted, Outcome } from './outcome.rules.js';

export interface Watched extends Granted {
  readonly id: string;
  readonly customerId: string;
  /** As it was found the last time; null: never looked at. */
  readonly before: Outcome | null;
}

/** So many that nobody has looked at yet, or that are to be looked at again by now. */
export async function toLookAt(work: Work, most: number): Promise<string[]> {
  const due = await work.query<{ id: string }>(
    'select exception_id as id from exception_outcomes where next_look_at <= $1 order by next_look_at limit $2',
    [work.now, most],
  );
  const fresh = await work.query<{ id: string }>(
    'select e.id from exceptions e where not exists (select from exception_outcomes o where o.exception_id = e.id) limit $1',
    [most - due.length],
  );
  return [...due, ...fresh].map(({ id }) => id);
}

/** They are looked at by one at a time, who then knows what the one before had found. */
export async function watched(work: Work, ids: readonly string[]): Promise<Watched[]> {
  await work.query('select from exceptions where id = any($1) order by id for no key update', [ids]);
  const rows = await work.query<Omit<Watched, 'before'> & Outcome & { lookedAt: Date | null }>(
    `select e.id, e.customer_id as "customerId", e.case_id as "caseId", e.order_id as "orderId", e.granted_at as "grantedAt",
       o.pulse, o.repeat_complaint_id as "repeatComplaintId", o.ordered_again_at as "orderedAgainAt", o.looked_at as "lookedAt"
     from exceptions e left join exception_outcomes o on o.exception_id = e.id where e.id = any($1) order by e.id`,
    [ids],
  );
  return rows.map(({ pulse, repeatComplaintId, orderedAgainAt, lookedAt, ...exception }) => ({
    ...exception,
    before: lookedAt === null ? null : { pulse, repeatComplaintId, orderedAgainAt },
  }));
}

/** What these customers have said, complained of and ordered, by customer. */
export async function afterwardsOf(work: Work, customerIds: readonly string[]): Promise<Map<string, Afterwards>> {
  type Of<One> = One & { customerId: string };
  const said = await work.query<Of<Afterwards['said'][number]>>(
    `select customer_id as "customerId", case_id as "caseId", order_id as "orderId", score, answered_at as at
     from feedback where customer_id = any($1) and score is not null`,
    [customerIds],
  );
  const complaints = await work.query<Of<Afterwards['complaints'][number]>>(
    `select customer_id as "customerId", id as "caseId", head_id as "headId", closed_reason is not distinct from 'spam' as "isSpam", received_at as at
     from cases where customer_id = any($1) and kind = 'complaint'`,
    [customerIds],
  );
  const orders = await work.query<Of<Afterwards['orders'][number]>>(
    'select customer_id as "customerId", id as "orderId", status, placed_at as at from orders where customer_id = any($1)',
    [customerIds],
  );
  const of = <One>(rows: readonly Of<One>[], id: string): One[] => rows.filter(({ customerId }) => customerId === id);
  return new Map(
    customerIds.map((id) => [id, { said: of(said, id), complaints: of(complaints, id), orders: of(orders, id) }]),
  );
}

export interface Look extends Outcome {
  readonly exceptionId: string;
  readonly nextLookAt: Date | null;
}

export async function keepLooks(work: Work, looks: readonly Look[]): Promise<void> {
  await work.query(
    `insert into exception_outcomes (exception_id, pulse, repeat_complaint_id, ordered_again_at, looked_at, next_look_at)
     select l."exceptionId", l.pulse, l."repeatComplaintId", l."orderedAgainAt", $2, l."nextLookAt"
     from jsonb_to_recordset($1::jsonb) as l("exceptionId" text, pulse smallint, "repeatComplaintId" text, "orderedAgainAt" timestamptz, "nextLookAt" timestamptz)
     on conflict (exception_id) do update set pulse = excluded.pulse, repeat_complaint_id = excluded.repeat_complaint_id,
       ordered_again_at = excluded.ordered_again_at, looked_at = excluded.looked_at, next_look_at = excluded.next_look_at`,
    [JSON.stringify(looks), work.now],
  );
}
