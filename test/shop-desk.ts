import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { NO_PROGRESS, OlistImport, type ImportSummary, type Progress } from '../src/imports/index.js';
import { serviceDataSource, UnitOfWork } from '../src/platform/index.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { inventShop, writeShop, type Shop } from './olist-shop.js';

const TABLES = [
  ...['customers', 'partners', 'orders', 'feedback', 'cases', 'entries', 'events', 'outbox'],
  ...['commitments', 'commitment_terms', 'commitment_backings', 'chases'],
];

type Row = Record<string, unknown>;

/** A desk of its own and a folder to import into it. */
export class ShopDesk {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'kept shop '));

  private constructor(
    readonly database: FreshDatabase,
    readonly uow: UnitOfWork,
    private readonly service: DataSource,
    private readonly owner: pg.Client,
  ) {}

  static async open(): Promise<ShopDesk> {
    const database = await freshDatabase();
    const service = await serviceDataSource(database.url, [], 4).initialize();
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    return new ShopDesk(database, new UnitOfWork(service, { ring: () => undefined }), service, owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.service.destroy();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  shopInFolder(size: { orders: number; seed?: number }): Shop {
    const shop = inventShop(size);
    writeShop(this.folder, shop);
    return shop;
  }

  fileOf(name: string): string {
    return path.join(this.folder, `olist_${name}_dataset.csv`);
  }

  /** Adds a row at the end of a file. */
  add(name: string, row: string): void {
    appendFileSync(this.fileOf(name), `${row}\n`);
  }

  line(name: string, number: number): string {
    return readFileSync(this.fileOf(name), 'utf8').split('\n')[number - 1]!;
  }

  load(progress: Progress = NO_PROGRESS): Promise<ImportSummary> {
    return new OlistImport(this.service, this.uow).run(this.folder, progress);
  }

  /** As the database's owner, to whom no row is hidden. */
  async rows(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(sql, [...values])).rows;
  }

  /** How many rows each table has. */
  async counts(): Promise<Record<string, number>> {
    const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    return (await this.rows(`select ${counts.join(', ')}`))[0] as Record<string, number>;
  }

  /** What is on the desk, in the words of an import's summary. */
  async tally(): Promise<ImportSummary['created']> {
    const { customers, partners, orders, feedback, cases } =
      (await this.counts()) as unknown as ImportSummary['created'];
    const kinds = await this.rows('select kind, count(*)::int as n from commitments group by kind');
    const ofKind = (kind: string): number => (kinds.find((row) => row['kind'] === kind)?.['n'] as number) ?? 0;
    return {
      customers,
      partners,
      orders,
      handOvers: ofKind('hand_over'),
      deliveries: ofKind('delivery'),
      feedback,
      cases,
    };
  }
}
