import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inventShop, writeShop, type Shop } from '../../../test/olist-shop.js';
import { sum } from '../../../test/olist-shop-facts.js';
import { ShopDesk } from '../../../test/shop-desk.js';
import { OlistFolderUnfit } from './olist-folder.js';
import { nothingCreated } from './writing.js';

describe('the import of files that are not as they should be', () => {
  let desk: ShopDesk;
  beforeEach(async () => {
    desk = await ShopDesk.open();
  });
  afterEach(() => desk.close());

  it('skips bad rows and what depends on them, and says where each is and why', async () => {
    const shop = inventShop({ orders: 6, seed: 4 });
    shop.orders.forEach((order, n) => Object.assign(order, goodOrder(shop, n)));
    writeShop(desk.folder, shop);
    const [first, second, third] = shop.orders as [Shop['orders'][0], Shop['orders'][0], Shop['orders'][0]];
    const seller = shop.sellers[0]!;
    desk.add('customers', `short,row`);
    desk.add('orders', `${first.id},${first.customer},shipped,2025-01-01 00:00:00,,,,2025-02-01 00:00:00`);
    desk.add('orders', `stranger,nobody,shipped,2025-01-01 00:00:00,,,,2025-02-01 00:00:00`);
    desk.add('orders', `undated,${second.customer},shipped,2025-02-30 00:00:00,,,sometime,`);
    desk.add('order_items', `${second.id},9,product,${seller},someday,1.00,1.00`);
    desk.add('order_items', `${third.id},9,product,unknown,2025-01-05 00:00:00,1.00,1.00`);
    desk.add('order_items', `stranger,1,product,${seller},2025-01-05 00:00:00,1.00,1.00`);
    desk.add('order_items', `${first.id},1,product,${seller},2030-01-01 00:00:00,99.00,1.00`);
    desk.add('order_reviews', `r1,${first.id},6,,,2025-01-05 00:00:00,2025-01-05 00:00:00`);
    desk.add('order_reviews', `r2,stranger,1,,bad,2025-01-05 00:00:00,2025-01-05 00:00:00`);
    appendFileSync(
      desk.fileOf('order_reviews'),
      Buffer.concat([Buffer.from(`r3,${first.id},1,,caf`), Buffer.of(0xe9), Buffer.from(',2025-01-05,2025-01-05\n')]),
    );
    desk.add('order_reviews', desk.line('order_reviews', 2));

    const { skippedRows, created, files } = await desk.load();
    const lines = (name: string) => readFileSync(desk.fileOf(name), 'latin1').split('\n').length - 1;
    expect(skippedRows).toEqual([
      skipped('customers', lines('customers'), '2 fields instead of 5'),
      skipped('orders', 8, 'its key stands in line 2 already, with other content'),
      skipped('orders', 9, 'refers to customer_id nobody, which olist_customers_dataset.csv does not give'),
      skipped(
        'orders',
        10,
        'order_purchase_timestamp is not a time: "2025-02-30 00:00:00"; order_delivered_customer_date is not a time: "sometime"; order_estimated_delivery_date is empty',
      ),
      skipped('order_items', 8, 'shipping_limit_date is not a time: "someday"'),
      skipped('order_items', 9, 'refers to seller_id unknown, which olist_sellers_dataset.csv does not give'),
      skipped('order_items', 10, 'refers to order_id stranger, which olist_orders_dataset.csv does not give'),
      skipped('order_items', 11, 'its key stands in line 2 already, with other content'),
      skipped('order_reviews', 8, 'review_score is not a score from 1 to 5: "6"'),
      skipped('order_reviews', 9, 'refers to order_id stranger, which olist_orders_dataset.csv does not give'),
      skipped('order_reviews', 10, 'not UTF-8'),
    ]);
    expect(files.map(({ read, new: fresh, known, skipped }) => [read, fresh, known, skipped])).toEqual([
      [7, 6, 0, 1],
      [8, 8, 0, 0],
      [9, 6, 0, 3],
      [10, 6, 0, 4],
      // The last line says again, word for word, what the second says.
      [10, 6, 1, 3],
    ]);
    // The second order's seller has an item that cannot be read: its limit would be a guess. So would be the totals of both.
    expect(created).toMatchObject({ orders: 6, deliveries: 6, handOvers: 5, feedback: 6 });
    expect(await desk.rows('select number from orders where total is null order by number')).toEqual(
      [second, third].map(({ id }) => ({ number: id })).sort((a, b) => (a.number < b.number ? -1 : 1)),
    );
    expect(await desk.rows(`select status, total::int from orders where number = $1`, [first.id])).toEqual([
      { status: first.status, total: 110 },
    ]);

    writeFileSync(
      desk.fileOf('order_items'),
      readFileSync(desk.fileOf('order_items'), 'utf8').replace('someday', '2025-02-01 00:00:00'),
    );
    expect((await desk.load()).created).toEqual({ ...nothingCreated(), handOvers: 1 });
    expect(await desk.rows('select * from commitment_backings')).toHaveLength(6);
  });

  it('stops before it writes anything when a file is missing or has other columns, and names them', async () => {
    desk.shopInFolder({ orders: 5 });
    rmSync(desk.fileOf('sellers'));
    writeFileSync(
      desk.fileOf('order_reviews'),
      readFileSync(desk.fileOf('order_reviews'), 'utf8').replace('review_score', 'stars'),
    );
    writeFileSync(
      desk.fileOf('orders'),
      readFileSync(desk.fileOf('orders'), 'utf8').replace('order_status,', 'order_id,'),
    );
    const refused = desk.load();
    await expect(refused).rejects.toThrow(OlistFolderUnfit);
    await expect(refused).rejects.toThrow(
      'olist_sellers_dataset.csv is missing; olist_orders_dataset.csv lacks the column order_status; olist_order_reviews_dataset.csv lacks the column review_score.',
    );
    expect(sum(Object.values(await desk.counts()))).toBe(0);
  });
});

const skipped = (name: string, line: number, reason: string) => ({ file: `olist_${name}_dataset.csv`, line, reason });

/** Orders of one item and one review each, nothing called off. */
function goodOrder(shop: Shop, n: number): Partial<Shop['orders'][0]> {
  const [placed, seller] = [1_740_000_000 + n * 1000, shop.sellers[n % shop.sellers.length]!];
  return {
    ...{
      status: 'shipped',
      placed,
      carrier: placed + 10,
      delivered: null,
      promised: placed + 1000,
      person: `person${n}`,
    },
    items: [
      { seller: n < 2 ? shop.sellers[0]! : seller, product: `p${n}`, limit: placed + 20, price: 100, freight: 10 },
    ],
    reviews: [{ id: `review${n}`, score: 5, title: '', message: '', asked: placed, answered: placed }],
  };
}
