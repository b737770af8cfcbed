import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { inventShop, writeShop } from '../../../test/olist-shop.js';
import {
  complaintsIn,
  expected,
  items,
  promisesIn,
  PROMISES,
  reviews,
  sorted,
  sum,
} from '../../../test/olist-shop-facts.js';
import { ShopDesk } from '../../../test/shop-desk.js';
import { leafHash, type StoredEvent } from '../../platform/events/event.js';

describe('the import of a shop', () => {
  let desk: ShopDesk;
  beforeEach(async () => {
    desk = await ShopDesk.open();
  });
  afterEach(() => desk.close());

  it('makes customers, partners, orders, promises, feedback and complaints of it', async () => {
    const shop = desk.shopInFolder({ orders: 200 });
    const { files, created, skippedInAll } = await desk.load();
    expect(created).toEqual(expected(shop));
    expect(skippedInAll).toBe(0);
    expect(files.map(({ read, new: fresh, known, skipped }) => [read, fresh, known, skipped])).toEqual([
      [200, 200, 0, 0],
      [8, 8, 0, 0],
      [200, 200, 0, 0],
      [items(shop).length, items(shop).length, 0, 0],
      [reviews(shop).length, reviews(shop).length, 0, 0],
    ]);
  });

  it('tells of each promise what the files tell, and of each complaint in the words of the customer', async () => {
    const shop = desk.shopInFolder({ orders: 60 });
    await desk.load();
    const promised = await desk.rows(PROMISES);
    expect(sorted(promised)).toEqual(sorted(promisesIn(shop)));

    const complaints = await desk.rows(
      `select k.subject, k.state, k.channel, k.kind, o.number, u.external_ref as customer, extract(epoch from k.received_at)::int as received,
         e.body, e.author_kind, e.readers, f.case_id = k.id as told, k.external_ref
       from cases k join orders o on o.id = k.order_id join customers u on u.id = k.customer_id and u.id = o.customer_id
       join entries e on e.case_id = k.id join feedback f on f.external_ref = k.external_ref`,
    );
    expect(sorted(complaints)).toEqual(sorted(complaintsIn(shop)));
    const terms = `select commitment_id from commitment_terms t join commitments c on c.id = t.commitment_id and c.due_at = t.due_at and t.version = 1`;
    expect(await desk.rows(terms)).toHaveLength(promised.length);
  });

  it('rests each delivery on the hand-overs of its order', async () => {
    desk.shopInFolder({ orders: 80 });
    await desk.load();
    const [wrong] = await desk.rows(
      `select count(*)::int as n from commitments d join commitments h on h.order_id = d.order_id and h.kind = 'hand_over'
       full join commitment_backings b on b.commitment_id = d.id and b.backed_by_id = h.id
       where d.kind = 'delivery' and b.commitment_id is null or d.id is null`,
    );
    const [edges] = await desk.rows('select count(*)::int as n from commitment_backings');
    expect([wrong, edges]).toEqual([
      { n: 0 },
      { n: (await desk.rows(`select id from commitments where kind = 'hand_over'`)).length },
    ]);
  });

  it('chases nobody and tells no listener of history, but keeps it in the ledger with a leaf that proves it', async () => {
    desk.shopInFolder({ orders: 40 });
    const { created } = await desk.load();
    expect(await desk.rows('select id from commitments where ladder_id is not null')).toEqual([]);
    expect(await desk.rows('select commitment_id from chases')).toEqual([]);
    expect(await desk.rows('select e.type from outbox join events e on e.id = event_id')).toEqual([
      { type: 'import.finished' },
    ]);
    const events = await desk.rows(
      `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId", readers, data,
         request_id as "requestId", leaf from events`,
    );
    const perCase = 2;
    expect(events).toHaveLength(1 + sum(Object.values(created)) + (perCase - 1) * created.cases);
    for (const { leaf, ...event } of events)
      expect(leafHash(event as unknown as StoredEvent).equals(leaf as Buffer)).toBe(true);
  });

  it('knows a person who stands in the files more than once by the address that comes first', async () => {
    const shop = inventShop({ orders: 2 });
    shop.orders.forEach((order, n) => Object.assign(order, { person: 'moved', state: ['RJ', 'SP'][n] }));
    writeShop(desk.folder, shop);
    expect((await desk.load()).created).toMatchObject({ customers: 1, orders: 2 });
    const address = { street: '', postcode: '01234', city: 'são paulo', region: 'RJ', country: 'BR' };
    expect(await desk.rows('select name, address, language, zone, external_ref from customers')).toEqual([
      {
        name: 'Customer moved',
        address,
        language: 'pt',
        zone: 'America/Sao_Paulo',
        external_ref: 'olist:customer:moved',
      },
    ]);
  });

  it('reads the other edition, CRLF and byte order marks to the same effect', async () => {
    const shop = inventShop({ orders: 70 });
    for (const order of shop.orders) {
      // That edition tells minutes, and no words.
      for (const part of ['placed', 'carrier', 'delivered'] as const)
        if (order[part] !== null) order[part] -= order[part] % 60;
      for (const item of order.items) item.limit -= item.limit % 60;
      for (const review of order.reviews)
        Object.assign(review, { title: '', message: '', answered: review.answered - (review.answered % 60) });
    }
    writeShop(desk.folder, shop, { edition: 'american', lineEnd: '\r\n', byteOrderMark: true });
    const { created, skippedInAll } = await desk.load();
    expect([created, skippedInAll]).toEqual([expected(shop), 0]);
    const promised = await desk.rows(PROMISES);
    expect(sorted(promised)).toEqual(sorted(promisesIn(shop)));
  });

  it('takes a set of headers for an empty shop', async () => {
    writeShop(desk.folder, { sellers: [], orders: [] });
    const { files, created } = await desk.load();
    expect(sum(files.map((file) => file.read)) + sum(Object.values(created))).toBe(0);
    expect(sum(Object.values(await desk.counts()))).toBe(0);
  });

  it('names the lines of an order by what the products are, where the set says so', async () => {
    const shop = desk.shopInFolder({ orders: 20 });
    const { product } = items(shop)[0]!;
    writeFileSync(
      path.join(desk.folder, 'olist_products_dataset.csv'),
      `product_id,product_category_name\n${product},cama_mesa_banho\n`,
    );
    writeFileSync(
      path.join(desk.folder, 'product_category_name_translation.csv'),
      'product_category_name,product_category_name_english\ncama_mesa_banho,bed_bath_table\n',
    );
    await desk.load();
    expect(
      await desk.rows(`select title from orders, jsonb_to_recordset(items) as i(sku text, title text) where sku = $1`, [
        product,
      ]),
    ).toEqual([{ title: 'bed bath table' }]);
  });
});
