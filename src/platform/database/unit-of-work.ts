import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { Precedence } from './precedence.js';
import { begin, commit, rollback, type EarlierAnswer, type Mode } from './transaction.js';
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
  /** Whether people are being served by this process right now. */
  readonly precedence = new Precedence();

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
    let announced = 0;
    const result = await this.inTransaction(actor, 'READ WRITE', async (unit, earlier) => {
      if (earlier) {
        actor.once?.replayed?.();
        return earlier.body as T;
      }
      const answer = await work(unit);
      announced = await unit.flush({ answer });
      return answer;
    });
    if (announced > 0) this.bell.ring();
    return result;
  }

  private async inTransaction<T>(
    actor: Actor,
    mode: Mode,
    body: (work: Work, earlier: EarlierAnswer | undefined) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const forPeople = actor.audience !== 'system';
    if (forPeople) this.precedence.enter();
    try {
      const { now, earlier } = await begin(runner, actor, mode);
      const result = await body(new Work(runner.manager, actor, now), earlier);
      // Nothing hangs on how a transaction ends that has changed nothing: its reader need not wait for that.
      const ended = commit(runner);
      if (mode === 'READ ONLY') ended.catch(() => rollback(runner));
      else await ended;
      return result;
    } catch (error) {
      if (!runner.isReleased) await rollback(runner);
      throw error;
    } finally {
      if (forPeople) this.precedence.leave();
    }
  }
}

export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause =
    (error as { driverError?: { code?: string; constraint?: string } }).driverError ??
    (error as { code?: string; constraint?: string });
  return cause.code === '23505' && (constraint === undefined || cause.constraint === constraint);
}
