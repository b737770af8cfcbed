import type { Work } from '../../platform/index.js';
import type { PromiseOutcome } from './olist-promises.rules.js';
import type { OrderPlan, StagedOrder } from './order-plan.rules.js';
import { ref } from './writing.js';

/** A promise to be written; orders and partners by their names in the files. */
interface NewPromise {
  id: string;
  ref: string;
  order: string;
  /** Null for a promise of ours. */
  seller: string | null;
  placed: string;
  due: string;
  outcome: PromiseOutcome;
  /** The promises this one rests on. */
  restsOn: string[];
}

export interface WrittenPromise {
  id: string;
  orderId: string;
  kind: string;
  state: string;
  dueAt: string;
}

/** The promises of an order: each seller's to us, and ours to the customer, which rests on them. Both were given with the order. */
export function promisesOf(work: Work, order: StagedOrder, { handOvers, delivery }: OrderPlan): NewPromise[] {
  const common = { order: ref.order(order.order_id), placed: order.placed_at };
  const sellers = handOvers.map(({ seller, dueAt, outcome }) => ({
    ...common,
    id: work.newId('cmt'),
    ref: ref.handOver(order.order_id, seller),
    seller: ref.partner(seller),
    due: dueAt,
    outcome,
    restsOn: [],
  }));
  const ours = {
    ...common,
    id: work.newId('cmt'),
    ref: ref.delivery(order.order_id),
    seller: null,
    due: delivery.dueAt,
    outcome: delivery.outcome,
  };
  return [...sellers, { ...ours, restsOn: sellers.map((promise) => promise.ref) }];
}

/** Writes those that are not there yet, with their terms and what they rest on; none of them has a ladder, so none is ever chased. */
export async function insertPromises(work: Work, promises: readonly NewPromise[]): Promise<WrittenPromise[]> {
  const made = await work.query<{ id: string; external_ref: string; order_id: string; kind: string; state: string }>(
    `insert into commitments (id, order_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, evidence,
       proposed_by, proposed_at, accepted_at, completed_at, settled_at, done_late, external_ref, created_at)
     select r.id, o.id,
       case when p.id is null then 'delivery' else 'hand_over' end,
       case when p.id is null then 'Deliver the order' else 'Hand the parcel over to the carrier' end,
       case when p.id is null then 'us' else 'partner' end,
       case when p.id is null then 'customer' else 'us' end,
       p.id, r.outcome ->> 'state', r.due, r.due, 'off', 'us', r.placed, r.placed,
       (r.outcome ->> 'completedAt')::timestamptz, (r.outcome ->> 'settledAt')::timestamptz, (r.outcome ->> 'doneLate')::boolean, r.ref, $2
     from jsonb_to_recordset($1::jsonb) as r(id text, ref text, "order" text, seller text, placed timestamptz, due timestamptz, outcome jsonb)
     join orders o on o.external_ref = r.order
     left join partners p on p.external_ref = r.seller
     where r.seller is null or p.id is not null order by r.ref
     on conflict (external_ref) do nothing returning id, external_ref, order_id, kind, state`,
    [JSON.stringify(promises), work.now],
  );
  if (made.length === 0) return [];
  await insertTerms(
    work,
    made.map((row) => row.id),
  );
  await insertBackings(work, promises, new Set(made.map((row) => row.external_ref)));
  const due = new Map(promises.map((promise) => [promise.ref, promise.due]));
  return made.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    kind: row.kind,
    state: row.state,
    dueAt: due.get(row.external_ref)!,
  }));
}

async function insertTerms(work: Work, ids: readonly string[]): Promise<void> {
  await work.query(
    `insert into commitment_terms (commitment_id, version, proposed_by, by, at, due_at)
     select id, terms_version, proposed_by, $2, proposed_at, due_at from commitments where id = any($1)`,
    [ids, work.actor.id],
  );
}

async function insertBackings(work: Work, promises: readonly NewPromise[], made: ReadonlySet<string>): Promise<void> {
  const edges = promises.flatMap(({ ref, restsOn }) => restsOn.map((on) => ({ ref, on })));
  await work.query(
    `insert into commitment_backings (commitment_id, backed_by_id)
     select c.id, b.id from jsonb_to_recordset($1::jsonb) as e(ref text, "on" text)
     join commitments c on c.external_ref = e.ref join commitments b on b.external_ref = e.on
     on conflict do nothing`,
    [JSON.stringify(edges.filter(({ ref, on }) => made.has(ref) || made.has(on)))],
  );
}
