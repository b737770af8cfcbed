import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { eventually } from '../../../test/eventually.js';
import { inventShop, writeShop } from '../../../test/olist-shop.js';
import { expected } from '../../../test/olist-shop-facts.js';
import { ShopDesk } from '../../../test/shop-desk.js';
import { NO_PROGRESS } from '../progress.js';

describe('the import of a shop that is there already', () => {
  let desk: ShopDesk;
  beforeEach(async () => {
    desk = await ShopDesk.open();
  });
  afterEach(() => desk.close());

  it('changes nothing when it runs again', async () => {
    desk.shopInFolder({ orders: 120 });
    await desk.load();
    const before = await desk.counts();
    const { files, created } = await desk.load();
    expect(Object.values(created).every((count) => count === 0)).toBe(true);
    expect(files.every((file) => file.new === 0 && file.known === file.read)).toBe(true);
    expect(await desk.counts()).toEqual(before);
  });

  it('adds what is missing of a set it knows in part', async () => {
    const shop = inventShop({ orders: 90 });
    writeShop(desk.folder, { ...shop, orders: shop.orders.slice(0, 30) });
    await desk.load();
    writeShop(desk.folder, shop);
    await desk.load();
    expect(await desk.tally()).toEqual(expected(shop));
  });

  it('doubles nothing when two run at once: one waits for the other, and says so', async () => {
    const shop = desk.shopInFolder({ orders: 200 });
    const notes: string[] = [];
    const listening = { ...NO_PROGRESS, note: (text: string) => void notes.push(text) };
    const two = await Promise.all([desk.load(listening), desk.load(listening)]);
    expect(two.map(({ created }) => created.orders).sort()).toEqual([0, 200]);
    expect(notes[0]).toContain('Another import is running');
    expect(await desk.tally()).toEqual(expected(shop));
  });

  it('numbers complaints as they came, also those of several batches', async () => {
    desk.shopInFolder({ orders: 1200 });
    await desk.load();
    const misplaced = `select number from (select number, received_at < lag(received_at) over (order by number) as early from cases) c where early`;
    expect(await desk.rows(misplaced)).toEqual([]);
  });

  it('is whole after it was killed half-way and ran again; what the killed one left was whole as far as it went', async () => {
    const shop = desk.shopInFolder({ orders: 3000 });
    const killed = spawn(
      process.execPath,
      [path.resolve(import.meta.dirname, '../../../run/cli.js'), 'import', 'olist', desk.folder, '--json'],
      {
        env: { ...process.env, DATABASE_URL: desk.database.url, KEPT_DATA: desk.folder },
        stdio: 'ignore',
      },
    );
    await eventually(async () => expect((await desk.rows('select id from orders limit 1')).length).toBe(1));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const half = await desk.tally();
    expect(half.orders).toBeLessThan(3000);
    const orphans = await desk.rows(
      `select o.id from orders o left join commitments c on c.order_id = o.id and c.kind = 'delivery' where c.id is null
       union all select k.id from cases k left join entries e on e.case_id = k.id left join events v on v.case_id = k.id and v.type = 'entry.written' where e.id is null or v.id is null
       union all select o.id from orders o left join events v on v.subject_id = o.id where v.id is null`,
    );
    expect(orphans).toEqual([]);

    await desk.load();
    expect(await desk.tally()).toEqual(expected(shop));
  });
});
