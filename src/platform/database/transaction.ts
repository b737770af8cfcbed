import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';
import { IdempotencyKeyInUse, IdempotencyKeyReused } from '../refusals/refusal.js';
import type { Actor, OnceKey } from './actor.js';

export type Mode = 'READ ONLY' | 'READ WRITE';

/** What was answered under the same Idempotency-Key. */
export interface EarlierAnswer {
  readonly body: unknown;
}
export interface Begun {
  /** The transaction's time by the database's clock. */
  readonly now: Date;
  readonly earlier: EarlierAnswer | undefined;
}

/**
 * Begins the transaction, tells row-level security for whom it works and looks whether it was carried out before, in one round trip:
 * every request pays for these. So the statements go to the connection itself, and the runner is told that a transaction is open.
 * @throws IdempotencyKeyReused, IdempotencyKeyInUse
 */
export async function begin(runner: QueryRunner, actor: Actor, mode: Mode): Promise<Begun> {
  const connection = (await runner.connect()) as PoolClient;
  const once = mode === 'READ WRITE' ? actor.once : undefined;
  const statements = [`START TRANSACTION ${mode}`, `SELECT now() AS now, ${scopeOf(actor, connection)}`];
  if (once) statements.push(lookFor(once, connection));
  note(runner, true);
  const [, begun, seen] = (await connection.query(statements.join('; '))) as unknown as QueryResult[];
  return { now: (begun!.rows[0] as { now: Date }).now, earlier: once && earlierAnswer(once, seen!.rows[0] as Seen) };
}

/** Commits and gives the connection back. */
export async function commit(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect()) as PoolClient;
  await connection.query('COMMIT');
  note(runner, false);
  await runner.release();
}

/** Takes everything back, unless the connection is lost and with it the transaction, and gives the connection back. */
export async function rollback(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isTransactionActive) await ((await runner.connect()) as PoolClient).query('ROLLBACK');
  } catch {
    // The error that brought us here says more.
  } finally {
    note(runner, false);
    await runner.release();
  }
}

const note = (runner: QueryRunner, isOpen: boolean): void =>
  void ((runner as { isTransactionActive: boolean }).isTransactionActive = isOpen);

/** Under this role the walls between partners and customers have gone, and with them what they cost: conditions on every table. */
const OURS = 'kept_ours';
const seesAll = ({ audience }: Actor): boolean => audience === 'staff' || audience === 'system';

function scopeOf(actor: Actor, connection: PoolClient): string {
  const scope = {
    'kept.audience': actor.audience,
    'kept.partner': actor.partnerId ?? '',
    'kept.case': actor.caseId ?? '',
    'kept.caller': actor.id,
    ...(seesAll(actor) ? { role: OURS } : {}),
  };
  return Object.entries(scope)
    .map(([name, value]) => `set_config('${name}', ${connection.escapeLiteral(value)}, true)`)
    .join(', ');
}

interface Seen {
  free: boolean;
  fingerprint: Buffer | null;
  body: unknown;
}

function lookFor({ caller, key }: OnceKey, connection: PoolClient): string {
  const [callerText, keyText, both] = [caller, key, `${caller} ${key}`].map((text) => connection.escapeLiteral(text));
  return (
    `SELECT pg_try_advisory_xact_lock(hashtextextended(${both}, 0)) AS free, k.fingerprint, k.body ` +
    `FROM (SELECT 1) AS one LEFT JOIN idempotency_keys k ON k.caller = ${callerText} AND k.key = ${keyText}`
  );
}

function earlierAnswer(once: OnceKey, { free, fingerprint, body }: Seen): EarlierAnswer | undefined {
  if (fingerprint && !fingerprint.equals(once.fingerprint)) throw new IdempotencyKeyReused();
  if (!free) throw new IdempotencyKeyInUse();
  return fingerprint ? { body } : undefined;
}
