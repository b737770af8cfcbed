import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Actor } from './actor.js';
import { IdempotencyKeyInUse, IdempotencyKeyReused } from '../refusals/refusal.js';
import { Work } from './work.js';

export const OUTBOX_BELL = Symbol('OutboxBell');
/** Rung after a commit that left something in the outbox, so that the relay need not wait for its next look. */
export interface OutboxBell {
  ring(): void;
}

/**
 * One transaction, explicit, in the name of an actor and within the rows that actor may see. Everything a request changes, the
 * events that say so, the outbox rows that carry the news and the answer kept for its Idempotency-Key commit together or not at all.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(OUTBOX_BELL) private readonly bell: OutboxBell,
  ) {}

  /**
   * Carries `work` out and commits; any error rolls everything back and is thrown on. With an Idempotency-Key the result is kept and
   * a repetition answers it without working again.
   * @throws IdempotencyKeyReused, IdempotencyKeyInUse
   */
  async run<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(actor, work);
    } catch (error) {
      // Somebody finished under the same key between our look and our insert: their answer is there now.
      if (isUniqueViolation(error, 'idempotency_keys_pkey')) return this.attempt(actor, work);
      throw error;
    }
  }

  /** Reads within the actor's rows, in a read-only transaction: a query that tries to change something fails. */
  async read<T>(actor: Actor, query: (work: Work) => Promise<T>): Promise<T> {
    return this.inTransaction(actor, 'READ ONLY', query);
  }

  private async attempt<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T> {
    let announced = false;
    const result = await this.inTransaction(actor, 'READ WRITE', async (unit) => {
      const earlier = await answeredBefore(unit);
      if (earlier) {
        actor.once?.replayed?.();
        return earlier.body as T;
      }
      const answer = await work(unit);
      announced = (await unit.flush()) > 0;
      await keepAnswer(unit, answer);
      return answer;
    });
    if (announced) this.bell.ring();
    return result;
  }

  private async inTransaction<T>(
    actor: Actor,
    mode: 'READ ONLY' | 'READ WRITE',
    body: (work: Work) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const now = await begin(runner, actor, mode);
      const result = await body(new Work(runner.manager, actor, now));
      await end(runner, 'COMMIT');
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await end(runner, 'ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Under this role the walls between partners and customers have gone, and with them what they cost: conditions on every table. */
const OURS = 'kept_ours';
const seesAll = ({ audience }: Actor): boolean => audience === 'staff' || audience === 'system';

/**
 * Begins the transaction and tells row-level security for whom it works, in one round trip: every request pays for these. So the
 * statements go to the connection itself, and the runner is told that a transaction is open. Answers the transaction's time by the
 * database's clock.
 */
async function begin(runner: QueryRunner, actor: Actor, mode: 'READ ONLY' | 'READ WRITE'): Promise<Date> {
  const connection = (await runner.connect()) as PoolClient;
  const scope = {
    'kept.audience': actor.audience,
    'kept.partner': actor.partnerId ?? '',
    'kept.case': actor.caseId ?? '',
    'kept.caller': actor.id,
    ...(seesAll(actor) ? { role: OURS } : {}),
  };
  const settings = Object.entries(scope).map(
    ([name, value]) => `set_config('${name}', ${connection.escapeLiteral(value)}, true)`,
  );
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  const results = await connection.query(`START TRANSACTION ${mode}; SELECT now() AS now, ${settings.join(', ')}`);
  const [, { rows }] = results as unknown as [unknown, { rows: [{ now: Date }] }];
  return rows[0].now;
}

async function end(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const connection = (await runner.connect()) as PoolClient;
  await connection.query(how);
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
}

async function answeredBefore(work: Work): Promise<{ body: unknown } | undefined> {
  const once = work.actor.once;
  if (!once) return undefined;
  const [seen] = await work.query<{ free: boolean; fingerprint: Buffer | null; body: unknown }>(
    `select pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0)) as free, k.fingerprint, k.body
     from (select 1) as one left join idempotency_keys k on k.caller = $1 and k.key = $2`,
    [once.caller, once.key],
  );
  if (seen!.fingerprint && !seen!.fingerprint.equals(once.fingerprint)) throw new IdempotencyKeyReused();
  if (!seen!.free) throw new IdempotencyKeyInUse();
  return seen!.fingerprint ? { body: seen!.body } : undefined;
}

async function keepAnswer(work: Work, answer: unknown): Promise<void> {
  const once = work.actor.once;
  if (!once) return;
  await work.query('insert into idempotency_keys (caller, key, fingerprint, body) values ($1, $2, $3, $4)', [
    once.caller,
    once.key,
    once.fingerprint,
    JSON.stringify(answer ?? null),
  ]);
}

export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause =
    (error as { driverError?: { code?: string; constraint?: string } }).driverError ??
    (error as { code?: string; constraint?: string });
  return cause.code === '23505' && (constraint === undefined || cause.constraint === constraint);
}
