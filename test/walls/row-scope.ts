import pg from 'pg';
import { CONFIG, type Config } from '../../src/platform/index.js';
import { SEEN, type Outsider } from './rows-seen.js';
import type { WallsScene } from './walls-scene.js';

/** The row scope of a transaction, as the unit of work states it. */
export type Scope = Partial<Record<'kept.audience' | 'kept.partner' | 'kept.case' | 'kept.caller', string>>;

/** A connection like the service's own, to say on it what no code of ours says. Nothing that it does stays. */
export class RowScope {
  private constructor(
    private readonly scene: WallsScene,
    private readonly service: pg.Client,
  ) {}

  static async of(scene: WallsScene): Promise<RowScope> {
    const connectionString = scene.desk.app.get<Config>(CONFIG).databaseUrl;
    const service = new pg.Client({ connectionString, options: '-c role=kept_app' });
    await service.connect();
    return new RowScope(scene, service);
  }

  close(): Promise<void> {
    return this.service.end();
  }

  /** The partner Swift, or the customer of the case it shares. */
  of(who: Outsider): Scope {
    const { partners, swift, realIds } = this.scene;
    return who === 'partner'
      ? { 'kept.audience': who, 'kept.partner': partners.swift, 'kept.case': '', 'kept.caller': swift.personId }
      : { 'kept.audience': who, 'kept.case': realIds.shared, 'kept.partner': '', 'kept.caller': 'lnk_none' };
  }

  async ask<Row = unknown>(scope: Scope, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    await this.service.query('begin');
    try {
      for (const [name, value] of Object.entries(scope))
        await this.service.query('select set_config($1, $2, true)', [name, value]);
      return (await this.service.query(sql, parameters)).rows as Row[];
    } finally {
      await this.service.query('rollback');
    }
  }

  /** How many rows the statement would change, or the code of what refused it. */
  async attempt(scope: Scope, statement: string, parameters: unknown[] = []): Promise<number | string> {
    await this.service.query('begin');
    try {
      for (const [name, value] of Object.entries(scope))
        await this.service.query('select set_config($1, $2, true)', [name, value]);
      return (await this.service.query(statement, parameters)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await this.service.query('rollback');
    }
  }

  /** All of the table that this scope shows. */
  async seen(scope: Scope, table: string): Promise<unknown[]> {
    const rows = await this.ask<{ row: unknown }>(scope, `select to_jsonb(t) as row from ${table} t order by t::text`);
    return rows.map(({ row }) => row);
  }

  /** All of the table, as its owner sees it. */
  async all(table: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.scene.desk.owner.query(`select to_jsonb(t) as row from ${table} t order by t::text`);
    return rows.map(({ row }) => row);
  }

  /** What is theirs of the table, as its owner knows. */
  async own(who: Outsider, table: string): Promise<Record<string, unknown>[]> {
    const { desk, realIds, things, partners, swift } = this.scene;
    const { rows } = await desk.owner.query(
      `with given as (select $1::text, $2::text, $3::text)
       select to_jsonb(t) as row from ${table} t where ${SEEN[table]![who]} order by t::text`,
      who === 'customer' ? [realIds.shared, things.shared.customer, 'lnk_none'] : [partners.swift, '', swift.personId],
    );
    return rows.map(({ row }) => row);
  }
}
