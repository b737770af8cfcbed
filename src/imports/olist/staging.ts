import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { OLIST_FILES, type OlistFile } from './olist-files.js';

/** One import at a time: two of the same set would only wait for each other's rows. Any constant does, as long as it stays. */
const IMPORT_LOCK = 0x696d706f;

/** Where a staged row stands: read; equal to an earlier one; skipped; made into something on the desk; or there already. */
export type StagedState = 'read' | 'same' | 'skipped' | 'new' | 'known';

/**
 * The files as tables that only this session sees and that go with it: the database sorts and joins them, so a set of any size fits.
 * Its session is its own, not a unit of work: nothing of the desk is read or written here.
 */
export class Staging {
  private constructor(private readonly session: QueryRunner) {}

  /** Waits until no other import runs; `onWait` is told at once and then every few seconds. */
  static async open(dataSource: DataSource, onWait: () => void): Promise<Staging> {
    const staging = new Staging(dataSource.createQueryRunner());
    try {
      await staging.query(`set statement_timeout = 0`);
      for (let tries = 0; !(await staging.lock()); tries++) {
        if (tries % 25 === 0) onWait();
        await sleep(200);
      }
      await staging.createTables();
      return staging;
    } catch (error) {
      await staging.session.release();
      throw error;
    }
  }

  query<Row = unknown>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.session.query(sql, parameters as unknown[]);
  }

  /** Adds rows of a file, each with its line and its staged columns. */
  async add(file: OlistFile, rows: readonly { line: number; values: readonly unknown[] }[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.entries(file.staged);
    const arrays = ['$1::integer[]', ...columns.map(([, type], i) => `$${i + 2}::${type}[]`)];
    await this.query(
      `insert into ${file.table} (line, ${columns.map(([name]) => name).join(', ')}) select * from unnest(${arrays.join(', ')})`,
      [rows.map((row) => row.line), ...columns.map((_, i) => rows.map((row) => row.values[i]))],
    );
  }

  async addFaults(file: OlistFile, faults: readonly { line: number; reason: string }[]): Promise<void> {
    if (faults.length === 0) return;
    await this.query(
      'insert into staged_faults (file, line, reason) select $1, * from unnest($2::integer[], $3::text[])',
      [file.name, faults.map((fault) => fault.line), faults.map((fault) => fault.reason)],
    );
  }

  /** The rows of a query, `size` at a time, as they were when it was asked. */
  async *batches<Row>(sql: string, size: number): AsyncGenerator<Row[]> {
    await this.query(`declare staged_rows no scroll cursor with hold for ${sql}`);
    try {
      for (;;) {
        const rows = await this.query<Row>(`fetch forward ${size} from staged_rows`);
        if (rows.length === 0) return;
        yield rows;
      }
    } finally {
      await this.query('close staged_rows');
    }
  }

  /** Notes which of the rows with these values in `column` were made now; the others had been there before. */
  async settle<Key extends string | number>(
    table: string,
    column: string,
    keys: readonly Key[],
    made: ReadonlySet<Key>,
  ): Promise<void> {
    await this.query(
      `update ${table} set state = case when ${column} = any($2) then 'new' else 'known' end where ${column} = any($1) and state = 'read'`,
      [keys, keys.filter((key) => made.has(key))],
    );
  }

  async close(): Promise<void> {
    try {
      await this.query('discard temp');
      await this.query('select pg_advisory_unlock($1)', [IMPORT_LOCK]);
    } finally {
      await this.session.release();
    }
  }

  private async lock(): Promise<boolean> {
    const [row] = await this.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [IMPORT_LOCK]);
    return row!.mine;
  }

  private async createTables(): Promise<void> {
    for (const { table, staged } of OLIST_FILES) {
      const columns = Object.entries(staged).map(([name, type]) => `${name} ${type}`);
      await this.query(
        `create temp table ${table} (line integer not null, ${columns.join(', ')}, state text not null default 'read')`,
      );
    }
    await this.query(
      'create temp table staged_faults (file text not null, line integer not null, reason text not null)',
    );
    // Items that could not be read, as far as they say whose they are: what depends on them must not be made from the others alone.
    await this.query('create temp table lost_items (order_id text not null, seller_id text)');
  }
}
