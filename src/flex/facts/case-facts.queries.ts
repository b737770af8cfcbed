import type { Work } from '../../platform/index.js';
import type { FactValue } from '../../policies/index.js';
import type { CaseRows, OrderRow } from './computed-facts.rules.js';
import type { StatedFact } from './known-fact.rules.js';

/** $1 is the case, $2 the instant. Whatever was merged into a case is part of it. */
const CASE_ROWS = `
  select c.kind, k.zone as "customerZone",
    o.id is not null as "hasOrder", o.placed_at as "placedAt", o.delivered_at as "deliveredAt", o.total, o.currency, o.items,
    (select coalesce(jsonb_agg(jsonb_build_object('promisedAt', s.promised_at, 'deliveredAt', s.delivered_at) order by s.id), '[]')
       from shipments s where s.order_id = o.id and s.created_at <= $2 and s.state <> 'returned') as shipments,
    (select min(m.original_due_at) from commitments m where m.order_id = o.id and m.kind = 'delivery' and m.promisee = 'customer'
       and m.accepted_at <= $2) as "deliveryPromisedAt",
    (select count(*)::int from commitments m where m.case_id = any (kept_family(c.id)) and m.source = 'given' and m.state = 'broken'
       and m.settled_at <= $2) as "brokenPromises",
    case when o.id is not null then
      (select count(*)::int from orders b where b.customer_id = o.customer_id and (b.placed_at, b.id) < (o.placed_at, o.id)) end as "ordersBefore",
    case when c.customer_id is not null then
      (select count(*)::int from exceptions e where e.customer_id = c.customer_id and e.granted_at <= $2
         and e.granted_at > $2::timestamptz - interval '180 days') end as "exceptionsBefore",
    exists (select from claims l where l.case_id = any (kept_family(c.id)) and l.state in ('accepted', 'partly', 'paid')
      and l.answered_at <= $2) as "partnerAdmitted"
  from cases c left join customers k on k.id = c.customer_id left join orders o on o.id = c.order_id
  where c.id = $1`;

interface Row extends Omit<CaseRows, 'order'> {
  hasOrder: boolean;
  placedAt: Date;
  deliveredAt: Date | null;
  total: string | null;
  currency: string | null;
  items: OrderRow['items'];
  /** Instants inside JSON are text. */
  shipments: { promisedAt: string | null; deliveredAt: string | null }[];
  deliveryPromisedAt: Date | null;
}

/** What our rows say about a case; undefined when it is not there. */
export async function rowsOfCase(work: Work, caseId: string, asOf: Date): Promise<CaseRows | undefined> {
  const [row] = await work.query<Row>(CASE_ROWS, [caseId, asOf]);
  if (!row) return undefined;
  const { hasOrder, placedAt, deliveredAt, total, currency, items, shipments, deliveryPromisedAt, ...rest } = row;
  if (!hasOrder) return { ...rest, order: null };
  return {
    ...rest,
    order: {
      placedAt,
      deliveredAt,
      total: total !== null && currency !== null ? { amount: Number(total), currency } : null,
      items,
      shipments: shipments.map((one) => ({ promisedAt: dateOf(one.promisedAt), deliveredAt: dateOf(one.deliveredAt) })),
      deliveryPromisedAt,
    },
  };
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** What somebody stated, with what it rests on. */
export interface StatedRow extends StatedFact {
  readonly name: string;
  readonly note: string | null;
  readonly entryId: string | null;
}

/** The newest statement of each fact of a case, and of what was merged into it; none where it was taken back. */
export async function statementsOf(work: Work, caseId: string, asOf: Date): Promise<Map<string, StatedRow>> {
  const rows = await work.query<Omit<StatedRow, 'at'> & { value: FactValue | null; at: Date }>(
    `select * from (
       select distinct on (name) name, value, note, entry_id as "entryId", stated_by as by, stated_at as at from case_facts
       where case_id = any (kept_family($1)) and stated_at <= $2 order by name, stated_at desc, id desc) newest
     where value is not null`,
    [caseId, asOf],
  );
  return new Map(rows.map((row) => [row.name, { ...row, value: row.value!, at: row.at.toISOString() }]));
}
