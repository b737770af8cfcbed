import { ShopDesk } from '../../test/shop-desk.js';
import { systemActor } from '../platform/index.js';
import { readPeriod } from './promise-period.js';
import { PromiseReportQueries } from './promise-report.queries.js';

/** What one promise of a live desk is made of; times are hours of 1 June 2026, UTC. */
interface Given {
  state: string;
  due: number;
  original?: number;
  done?: number;
  grace?: number;
  accepted?: boolean;
  supersedes?: string;
  settled?: number;
  order?: string;
}

describe('the report on the promises of a live desk', () => {
  let desk: ShopDesk;
  let made = 0;
  beforeEach(async () => {
    made = 0;
    desk = await ShopDesk.open();
    await desk.rows(`insert into customers (id, name) values ('cus_1', 'Ada')`);
    await desk.rows(
      `insert into orders (id, customer_id, number, status, placed_at) values ('ord_1', 'cus_1', '1', 'open', '2026-05-01')`,
    );
  });
  afterEach(() => desk.close());

  it('holds what was renegotiated against its first due time in the strict rate, against the agreed one in the other', async () => {
    for (let n = 0; n < 6; n++) await promise({ state: 'kept', due: 10, done: 9, settled: 9 });
    for (let n = 0; n < 2; n++) {
      const old = await promise({ state: 'renegotiated', due: 10, settled: 8 });
      await promise({ state: 'kept', due: 14, original: 10, done: 13, supersedes: old, settled: 13 });
    }
    await promise({ state: 'broken', due: 10, settled: 10 });
    await promise({ state: 'withdrawn', due: 10, settled: 5 });
    const kind = await read('2026-06-02');
    expect(kind).toMatchObject({
      total: 10,
      kept: 6,
      late: 2,
      missed: 1,
      withdrawn: 1,
      open: 0,
      overdue: 1,
      renegotiated: 2,
    });
    expect(kind.keptRate).toMatchObject({ kept: 6, of: 9 });
    expect(kind.agreedRate).toMatchObject({ kept: 8, of: 9 });
  });

  it('counts promises, not requests: what nobody accepted is none', async () => {
    for (const state of ['proposed', 'countered', 'declined', 'lapsed', 'withdrawn'])
      await promise({ state, due: 10, accepted: false });
    expect(await read('2026-06-02')).toBeUndefined();
  });

  it('grants the grace that was agreed', async () => {
    await promise({ state: 'kept', due: 10, done: 10.5, grace: 30, settled: 10.5 });
    await promise({ state: 'broken', due: 10, done: 10.6, grace: 30, settled: 10.5 });
    expect(await read('2026-06-02')).toMatchObject({ kept: 1, late: 1 });
  });

  it('takes a claim for done only when it is confirmed, but asks nobody for what is claimed', async () => {
    await promise({ state: 'reported', due: 10, done: 9 });
    await promise({ state: 'disputed', due: 10, done: 9 });
    await promise({ state: 'broken', due: 10, done: 9, settled: 12 });
    expect(await read('2026-06-02')).toMatchObject({ done: 0, open: 2, missed: 1, overdue: 2 });
  });

  it('counts as overdue at a past moment what was withdrawn after it', async () => {
    await promise({ state: 'withdrawn', due: 10, settled: 14 });
    expect([(await read('2026-06-01 12:00')).overdue, (await read('2026-06-01 15:00')).overdue]).toEqual([1, 0]);
  });

  it('hears what a customer said of an order once, however many promises the order had', async () => {
    await desk.rows(`insert into orders select 'ord_2', customer_id, '2', status, placed_at from orders`);
    for (const order of ['ord_1', 'ord_1', 'ord_2']) await promise({ state: 'active', due: 10, order });
    await desk.rows(`insert into feedback (id, customer_id, order_id, source, score, answered_at)
      select 'fbk_' || o.id, o.customer_id, o.id, 'review', case o.id when 'ord_1' then 1 else 4 end, now() from orders o`);
    const { months } = await new PromiseReportQueries(desk.uow).report(systemActor('spec'), readPeriod({}));
    expect(months).toMatchObject([{ month: '2026-06', total: 3, meanScore: 2.5 }]);
  });

  async function promise({
    state,
    due,
    original,
    done,
    grace = 0,
    accepted = true,
    supersedes,
    settled,
    order = 'ord_1',
  }: Given): Promise<string> {
    const id = `cmt_${++made}`;
    const at = (hour: number | undefined) =>
      hour === undefined ? null : new Date(Date.UTC(2026, 5, 1) + hour * 3_600_000);
    const late = done !== undefined && state === 'broken' && done > due + grace / 60;
    await desk.rows(
      `insert into commitments (id, order_id, kind, what, promiser, promisee, state, due_at, original_due_at, grace_minutes, proposed_by,
         proposed_at, accepted_at, completed_at, settled_at, done_late, supersedes)
       values ($1, $12, 'call_back', 'Call', 'us', 'customer', $2, $3, $4, $5, 'us', $6, $7, $8, $9, $10, $11)`,
      [
        id,
        state,
        at(due),
        at(original ?? due),
        grace,
        at(0),
        accepted ? at(0) : null,
        at(done),
        at(settled),
        late,
        supersedes ?? null,
        order,
      ],
    );
    return id;
  }

  const read = async (asOf: string) =>
    (await new PromiseReportQueries(desk.uow).report(systemActor('spec'), readPeriod({ asOf }))).kinds[0]!;
});
