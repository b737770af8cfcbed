import type { Work } from '../../platform/index.js';
import { commitmentImported, orderImported } from './import-events.js';
import { CATEGORIES, CUSTOMERS, ITEMS, ORDERS, PRODUCTS } from './olist-files.js';
import { linesOf, planOrder, type OrderPlan, type StagedOrder } from './order-plan.rules.js';
import { insertPromises, promisesOf } from './write-promises.js';
import { countRead, CURRENCY, ref, type Writing } from './writing.js';

const BATCH = 500;

export const STAGED_ORDERS = `
  select o.order_id, c.person_id, o.status, o.placed_at, o.carrier_at, o.delivered_at, o.promised_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('seller', i.seller_id, 'product', i.product_id, 'limit', i.limit_at, 'price', i.price,
        'freight', i.freight, 'name', replace(coalesce(nullif(g.english, ''), nullif(p.category, '')), '_', ' ')) order by i.item)
      from ${ITEMS.table} i
      left join ${PRODUCTS.table} p on p.product_id = i.product_id and p.state = 'read'
      left join ${CATEGORIES.table} g on g.category = p.category and g.state = 'read'
      where i.order_id = o.order_id and i.state = 'read'), '[]') as items,
    array(select l.seller_id from lost_items l where l.order_id = o.order_id) as lost_sellers
  from ${ORDERS.table} o join ${CUSTOMERS.table} c on c.customer_id = o.customer_id and c.state not in ('same', 'skipped')
  where o.state = 'read' order by o.order_id`;

/** Orders, each together with the promises it carries: a batch is there whole or not at all. */
export async function writeOrders({ staging, uow, actor, progress, created }: Writing): Promise<void> {
  progress.begin('writing orders and their promises', await countRead(staging, ORDERS.table));
  let done = 0;
  for await (const batch of staging.batches<StagedOrder>(STAGED_ORDERS, BATCH)) {
    const made = await uow.run(actor, (work) => writeBatch(work, batch));
    created.orders += made.orders.size;
    created.handOvers += made.handOvers;
    created.deliveries += made.deliveries;
    await staging.settle(
      ORDERS.table,
      'order_id',
      batch.map((order) => order.order_id),
      made.orders,
    );
    progress.reach((done += batch.length));
  }
}

async function writeBatch(
  work: Work,
  batch: readonly StagedOrder[],
): Promise<{ orders: Set<string>; handOvers: number; deliveries: number }> {
  const learntAt = work.now.toISOString();
  const plans = batch.map((order) => ({ order, plan: planOrder(order, learntAt) }));
  const orders = await insertOrders(work, plans);
  const promises = await insertPromises(
    work,
    plans.flatMap(({ order, plan }) => promisesOf(work, order, plan)),
  );
  for (const promise of promises) work.record(commitmentImported(promise.id, promise));
  const handOvers = promises.filter((promise) => promise.kind === 'hand_over').length;
  return { orders, handOvers, deliveries: promises.length - handOvers };
}

async function insertOrders(
  work: Work,
  plans: readonly { order: StagedOrder; plan: OrderPlan }[],
): Promise<Set<string>> {
  const rows = plans.map(({ order, plan }) => ({
    id: work.newId('ord'),
    ref: ref.order(order.order_id),
    customer: ref.customer(order.person_id),
    number: order.order_id,
    status: order.status,
    placed: order.placed_at,
    delivered: order.delivered_at,
    total: plan.total,
    currency: plan.total === null ? null : CURRENCY,
    items: linesOf(order.items, CURRENCY),
  }));
  const made = await work.query<{ id: string; customer_id: string; number: string }>(
    `insert into orders (id, customer_id, number, status, placed_at, delivered_at, total, currency, items, external_ref, created_at)
     select r.id, c.id, r.number, r.status, r.placed, r.delivered, r.total, r.currency, r.items, r.ref, $2
     from jsonb_to_recordset($1::jsonb) as r(id text, ref text, customer text, number text, status text, placed timestamptz,
       delivered timestamptz, total bigint, currency text, items jsonb)
     join customers c on c.external_ref = r.customer order by r.ref
     on conflict (external_ref) do nothing returning id, customer_id, number`,
    [JSON.stringify(rows), work.now],
  );
  for (const order of made) work.record(orderImported(order.id, order.customer_id));
  return new Set(made.map((order) => order.number));
}
