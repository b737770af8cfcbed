import type { StagedOrder } from '../../imports/index.js';
import { newId, systemActor, type UnitOfWork, type Work } from '../../platform/index.js';

const BATCH = 1_000;

/** The ids of what was there before the first promise, by the keys of the files. */
export interface Stage {
  partners: Map<string, string>;
  cases: Map<string, string>;
}

interface Rows {
  order: StagedOrder;
  orderId: string;
  caseId: string;
  sellers: readonly string[];
}

/**
 * Writes at once what the promises are about: sellers as partners, buyers as customers, orders, a case for each and who takes part in it.
 * Promises are not written: they are made, in their own time, by the desk's services.
 */
export async function setStage(uow: UnitOfWork, orders: readonly StagedOrder[]): Promise<Stage> {
  const stage: Stage = { partners: new Map(), cases: new Map() };
  const people = new Map<string, string>();
  for (let from = 0; from < orders.length; from += BATCH) {
    await uow.run(systemActor('replay'), async (work) => {
      const batch = orders.slice(from, from + BATCH).map((order) => rowsOf(work, order));
      await addParties(work, batch, stage, people);
      await addOrders(work, batch, people);
      await addCases(work, batch, people);
      await addParticipations(work, batch, stage);
      for (const { order, caseId } of batch) stage.cases.set(order.order_id, caseId);
    });
  }
  return stage;
}

const rowsOf = (work: Work, order: StagedOrder): Rows => ({
  order,
  orderId: work.newId('ord'),
  caseId: newId('cs', new Date(order.placed_at)),
  sellers: [...new Set(order.items.map(({ seller }) => seller))],
});

async function addParties(work: Work, batch: readonly Rows[], { partners }: Stage, people: Map<string, string>) {
  const sellers = [...new Set(batch.flatMap((row) => row.sellers))].filter((key) => !partners.has(key));
  const buyers = [...new Set(batch.map(({ order }) => order.person_id))].filter((key) => !people.has(key));
  for (const key of sellers) partners.set(key, work.newId('ptn'));
  for (const key of buyers) people.set(key, work.newId('cus'));
  await work.query(
    `insert into partners (id, name, kind, external_ref) select id, 'Seller ' || left(key, 6), 'seller', 'olist:seller:' || key
     from unnest($1::text[], $2::text[]) as s(id, key)`,
    [sellers.map((key) => partners.get(key)), sellers],
  );
  await work.query(
    `insert into customers (id, name, external_ref) select id, 'Customer ' || left(key, 6), 'olist:customer:' || key
     from unnest($1::text[], $2::text[]) as s(id, key)`,
    [buyers.map((key) => people.get(key)), buyers],
  );
}

async function addOrders(work: Work, batch: readonly Rows[], people: ReadonlyMap<string, string>): Promise<void> {
  const rows = batch.map(({ order, orderId }) => ({
    ...{ id: orderId, customer: people.get(order.person_id), number: order.order_id },
    ...{ status: order.status, placed: order.placed_at },
  }));
  await work.query(
    `insert into orders (id, customer_id, number, status, placed_at, external_ref)
     select id, customer, number, status, placed, 'olist:order:' || number
     from jsonb_to_recordset($1::jsonb) as r(id text, customer text, number text, status text, placed timestamptz)`,
    [JSON.stringify(rows)],
  );
}

async function addCases(work: Work, batch: readonly Rows[], people: ReadonlyMap<string, string>): Promise<void> {
  const rows = batch.map(({ order, orderId, caseId }) => ({
    ...{ id: caseId, customer: people.get(order.person_id), order: orderId },
    ...{ subject: `Order ${order.order_id.slice(0, 8)}`, placed: order.placed_at },
  }));
  await work.query(
    `insert into cases (id, kind, subject, channel, customer_id, order_id, state, received_at, state_since, created_by)
     select id, 'request', subject, 'shop', customer, "order", 'in_progress', placed, placed, 'replay'
     from jsonb_to_recordset($1::jsonb) as r(id text, customer text, "order" text, subject text, placed timestamptz)`,
    [JSON.stringify(rows)],
  );
}

async function addParticipations(work: Work, batch: readonly Rows[], { partners }: Stage): Promise<void> {
  const rows = batch.flatMap(({ order, caseId, sellers }) =>
    sellers.map((key) => ({
      ...{ id: work.newId('par'), case: caseId, partner: partners.get(key) },
      ...{ alias: work.newId('cs'), placed: order.placed_at },
    })),
  );
  await work.query(
    `insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by)
     select id, "case", partner, 'seller', 'Hand the parcel over', alias, placed, 'replay'
     from jsonb_to_recordset($1::jsonb) as r(id text, "case" text, partner text, alias text, placed timestamptz)`,
    [JSON.stringify(rows)],
  );
}
