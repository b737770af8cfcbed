import type { PoolClient } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';

/** How often a text must come before it is prepared: what comes once, with values written into it, would only fill the server's memory. */
const REGULAR = 3;
const MOST_PREPARED = 500;
const MOST_COUNTED = 5_000;

const prepared = new Map<string, string>();
let counted = new Map<string, number>();

/**
 * Carries a statement out on the runner's connection. One that comes again and again is prepared there, so that PostgreSQL reads it
 * once for each connection, and often plans it once. Answers the rows; an update's or deletion's with their count, as TypeORM does.
 * @throws QueryFailedError with the driver's own error in it
 */
export async function carryOut<Row>(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const connection = (await runner.connect()) as PoolClient;
  const name = nameOf(sql);
  try {
    const { command, rows, rowCount } = await connection.query({
      text: sql,
      values: parameters as unknown[],
      ...(name ? { name } : {}),
    });
    return command === 'UPDATE' || command === 'DELETE' ? ([rows, rowCount] as Row[]) : (rows as Row[]);
  } catch (error) {
    throw new QueryFailedError(sql, parameters as unknown[], error as Error);
  }
}

/** The name a text is prepared under, the same on every connection; undefined while it is no regular. */
function nameOf(sql: string): string | undefined {
  const name = prepared.get(sql);
  if (name !== undefined || prepared.size >= MOST_PREPARED) return name;
  const times = (counted.get(sql) ?? 0) + 1;
  if (counted.size > MOST_COUNTED) counted = new Map();
  counted.set(sql, times);
  if (times < REGULAR) return undefined;
  counted.delete(sql);
  prepared.set(sql, `kept_${prepared.size}`);
  return prepared.get(sql);
}
