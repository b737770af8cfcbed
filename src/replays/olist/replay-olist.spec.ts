import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { inventShop, writeShop, type Shop } from '../../../test/olist-shop.js';
import { NO_PROGRESS } from '../../imports/index.js';
import { readConfig } from '../../platform/index.js';
import { differing } from '../comparison.rules.js';
import { replayOlist, type OlistReplay } from './replay-olist.js';

const DAY = 86_400;
const MOMENTS = ['2025-02-10', '2025-03-01', '2025-04-20'].map((day) => new Date(`${day}T00:00:00Z`));

describe('a shop’s orders, told as live promises', () => {
  let database: FreshDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'kept replay '));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const replay = (shop: Shop): Promise<OlistReplay> => {
    writeShop(folder, shop);
    const config = readConfig({ DATABASE_URL: database.url, KEPT_DATA: folder, LOG_LEVEL: 'silent' });
    return replayOlist(config, folder, MOMENTS, NO_PROGRESS);
  };
  /** Nothing in it was handed over before it was ordered. */
  const soundShop = (orders: number, seed: number): Shop => {
    const shop = inventShop({ orders, seed });
    return { ...shop, orders: shop.orders.filter(({ carrier, placed }) => carrier === null || carrier > placed) };
  };
  const figure = ({ comparisons }: OlistReplay, name: string): number =>
    comparisons.find((one) => one.figure === name)!.desk;

  it('come to what the files say: kept, late, broken, and overdue at every moment', async () => {
    const shop = soundShop(90, 3);
    const onTheDot = shop.orders.find(({ carrier, items }) => carrier !== null && items.length === 1)!;
    onTheDot.carrier = onTheDot.items[0]!.limit;
    const replayed = await replay(shop);
    expect(differing(replayed.comparisons)).toEqual([]);
    expect(replayed.comparisons).toHaveLength(10 + 2 * MOMENTS.length);
    expect(replayed).toMatchObject({ orders: shop.orders.length, leftOut: 0 });
    expect(figure(replayed, 'hand-overs late')).toBeGreaterThan(3);
    expect(figure(replayed, 'deliveries overdue at 2025-03-01T00:00:00.000Z')).toBeGreaterThan(3);
    expect(replayed.steps['breach']).toBe(
      figure(replayed, 'deliveries broken') + figure(replayed, 'hand-overs broken'),
    );
    expect(replayed.steps['rung:5']).toBeGreaterThan(0);
    const [worst, next] = replayed.worst;
    expect(worst!.partner.reliability.low).toBeLessThanOrEqual(next!.partner.reliability.low!);
    expect(worst!.card.partnerId).toBe(worst!.partner.partnerId);
  });

  it('leave nothing behind, and the desk’s own database as it was', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const { rows } = await owner.query(
      `select (select count(*)::int from commitments) as promises, (select count(*)::int from pg_database where datname like 'kept_replay_%'
         and not exists (select from pg_stat_activity a where a.datname = pg_database.datname)) as left`,
    );
    await owner.end();
    expect(rows).toEqual([{ promises: 0, left: 0 }]);
  });

  it('differ where something in the files cannot have been promised, and say how much was left out', async () => {
    const shop = soundShop(20, 5);
    const order = shop.orders.find(({ items, carrier }) => carrier !== null && items.length > 0)!;
    order.carrier = order.placed - DAY;
    const replayed = await replay(shop);
    const sellers = new Set(order.items.map(({ seller }) => seller)).size;
    expect(replayed.leftOut).toBe(sellers);
    expect(differing(replayed.comparisons)).toContainEqual(
      expect.objectContaining({ figure: 'hand-overs promised', difference: -sellers }),
    );
  });

  it('are not told from a folder that holds none', async () => {
    await expect(replay({ sellers: [], orders: [] })).rejects.toThrow('holds no order to tell');
    const config = readConfig({ DATABASE_URL: database.url, KEPT_DATA: folder, LOG_LEVEL: 'silent' });
    await expect(replayOlist(config, '/nowhere/at/all', MOMENTS, NO_PROGRESS)).rejects.toThrow('no such folder');
  });
});
