import { systemActor, type UnitOfWork } from '../../platform/index.js';

/** An imported order's delivery, as it was promised and as it went. */
export interface ImportedDelivery {
  readonly dueAt: Date;
  /** Null: never, as far as the files say. */
  readonly doneAt: Date | null;
  readonly calledOff: boolean;
  /** Minor units. */
  readonly total: number | null;
  readonly ordersBefore: number;
}

const BATCH = 2_000;
const DELIVERIES = `
  select m.id, m.original_due_at as "dueAt", m.completed_at as "doneAt", m.state = 'withdrawn' as "calledOff", o.total,
    (select count(*)::int from orders b where b.customer_id = o.customer_id and b.placed_at < o.placed_at) as "ordersBefore"
  from commitments m join orders o on o.id = m.order_id
  where m.kind = 'delivery' and m.external_ref like 'olist:delivery:%' and m.id > $1 order by m.id limit ${BATCH}`;

type Row = Omit<ImportedDelivery, 'total'> & { id: string; total: string | null };

/** All deliveries that `import olist` has loaded, in batches. */
export async function* importedDeliveries(uow: UnitOfWork): AsyncGenerator<ImportedDelivery[]> {
  const actor = systemActor('backtest');
  for (let after = ''; ;) {
    const rows = await uow.read(actor, (work) => work.query<Row>(DELIVERIES, [after]));
    if (rows.length > 0)
      yield rows.map(({ id: _, total, ...row }) => ({ ...row, total: total === null ? null : Number(total) }));
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}
