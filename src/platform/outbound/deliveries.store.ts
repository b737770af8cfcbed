import type { Work } from '../database/work.js';
import { AT_ONCE } from './delivery.rules.js';
import { Delivery, Endpoint, type DeliveryId, type EndpointId } from './endpoint.entity.js';

/** Longer than a call may take: an attempt whose process died holds its place no longer than this. */
const HELD_FOR = `interval '30 seconds'`;

/** A message about to be tried, and where it goes. */
export interface Claimed {
  readonly delivery: Delivery;
  readonly endpoint: Endpoint;
}

/** How an attempt went. */
export interface Attempt {
  readonly startedAt: Date;
  readonly milliseconds: number;
  /** Of the answer; null when there was none. */
  readonly status: number | null;
  readonly problem: string | null;
}

/** Endpoints with something to send now, whoever is at it. */
export async function endpointsWithWork(work: Work): Promise<EndpointId[]> {
  const rows = await work.query<{ id: EndpointId }>(
    `select e.id from endpoints e where e.paused_at is null and e.ended_at is null
       and exists (select from deliveries d where d.endpoint_id = e.id and d.state = 'queued' and d.next_attempt_at <= now())`,
  );
  return rows.map(({ id }) => id);
}

/**
 * The next message for this endpoint, claimed: its attempt is counted and it is not due again before `pause`, so a process that dies over
 * it delays it and loses nothing. Undefined when nothing is due, or as many as may be are under way in all processes together.
 */
export async function claimNext(
  work: Work,
  endpointId: EndpointId,
  pauseAfter: (attempt: number) => number,
): Promise<Claimed | undefined> {
  const [endpoint] = await work.find(
    Endpoint,
    'where id = $1 and paused_at is null and ended_at is null for no key update',
    [endpointId],
  );
  if (!endpoint) return undefined;
  const [delivery] = await work.find(
    Delivery,
    `where endpoint_id = $1 and state = 'queued' and next_attempt_at <= now()
       and (select count(*) from deliveries where endpoint_id = $1 and held_until > now()) < ${AT_ONCE}
     order by next_attempt_at, id limit 1 for update skip locked`,
    [endpointId],
  );
  if (!delivery) return undefined;
  delivery.attempts += 1;
  await work.query(
    `update deliveries set attempts = $2, next_attempt_at = now() + $3 * interval '1 millisecond', held_until = now() + ${HELD_FOR} where id = $1`,
    [delivery.id, delivery.attempts, pauseAfter(delivery.attempts)],
  );
  return { delivery, endpoint };
}

/** Numbered through all the times it was sent, also again by hand. */
export async function keepAttempt(work: Work, { delivery }: Claimed, attempt: Attempt): Promise<void> {
  await work.query(
    `insert into delivery_attempts (delivery_id, number, started_at, milliseconds, status, problem)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from delivery_attempts where delivery_id = $1`,
    [delivery.id, attempt.startedAt, Math.round(attempt.milliseconds), attempt.status, attempt.problem],
  );
}

/** It goes on no more; false when somebody settled it before. */
export async function settle(work: Work, id: DeliveryId, state: 'delivered' | 'failed'): Promise<boolean> {
  const settled = await work.query(
    `update deliveries set state = $2, settled_at = now(), held_until = null where id = $1 and state = 'queued' returning id`,
    [id, state],
  );
  return affected(settled) > 0;
}

/** It is tried again after so long. */
export async function putBack(work: Work, id: DeliveryId, pause: number): Promise<void> {
  await work.query(
    `update deliveries set next_attempt_at = now() + $2 * interval '1 millisecond', held_until = null where id = $1 and state = 'queued'`,
    [id, pause],
  );
}

/** Nothing is sent there any more; what waited is given up. False when it had ended before. */
export async function end(work: Work, id: EndpointId, reason: 'gone' | 'removed'): Promise<boolean> {
  const ended = await work.query(
    `update endpoints set ended_at = now(), end_reason = $2, version = version + 1 where id = $1 and ended_at is null returning id`,
    [id, reason],
  );
  if (affected(ended) === 0) return false;
  await work.query(
    `update deliveries set state = 'failed', settled_at = now(), held_until = null where endpoint_id = $1 and state = 'queued'`,
    [id],
  );
  return true;
}

/** Takes away what was settled longer ago than this, some at a time. */
export async function forget(work: Work, days: number): Promise<void> {
  await work.query(
    `delete from deliveries where id in (select id from deliveries where settled_at < now() - make_interval(days => $1) limit 5000)`,
    [days],
  );
}

/** An update answers its rows and their count. */
const affected = (answer: unknown): number => (Array.isArray(answer) ? (answer[1] as number) : 0);
