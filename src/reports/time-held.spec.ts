import { ShopDesk } from '../../test/shop-desk.js';
import { clocks, type Wait } from '../cases/index.js';
import { systemActor } from '../platform/index.js';
import { readPeriod } from './promise-period.js';
import { TimeHeldQueries } from './time-held.queries.js';
import type { TimeHeldReportView } from './time-held.views.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-01T00:00:00Z');
const NOW = new Date(START + 100 * HOUR);
const PARTNERS = ['ptn_a', 'ptn_b'];

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('the report on time held', () => {
  let desk: ShopDesk;
  let made = 0;
  beforeEach(async () => {
    made = 0;
    desk = await ShopDesk.open();
    await desk.rows(`insert into customers (id, name) values ('cus_1', 'Clara')`);
    for (const id of PARTNERS) await desk.rows(`insert into partners (id, name, kind) values ($1, $1, 'other')`, [id]);
  });
  afterEach(() => desk.close());

  const aCase = async (
    received: number,
    closed: number | null,
    waits: readonly (Pick<Wait, 'party'> & { partner?: string; from: number; to: number | null })[],
    reason = 'confirmed',
  ): Promise<{ receivedAt: Date; closedAt: Date | null; waits: Wait[] }> => {
    const at = (hour: number | null): Date | null => (hour === null ? null : new Date(START + hour * HOUR));
    const id = `cs_${++made}`;
    await desk.rows(
      `insert into cases (id, kind, subject, channel, customer_id, state, received_at, state_since, closed_reason, created_by)
       values ($1, 'complaint', 'x', 'phone', 'cus_1', $2, $3, $4, $5, 'spec')`,
      [
        id,
        closed === null ? 'received' : 'closed',
        at(received),
        at(closed ?? received),
        closed === null ? null : reason,
      ],
    );
    for (const [n, { party, partner, from, to }] of waits.entries())
      await desk.rows(
        'insert into waits (id, case_id, party, partner_id, ref_id, started_at, settled_at) values ($1, $2, $3, $4, $1, $5, $6)',
        [`wt_${id}_${n}`, id, party, partner ?? null, at(from), at(to)],
      );
    return {
      ...{ receivedAt: at(received)!, closedAt: at(closed) },
      waits: waits.map(({ party, partner, from, to }) => ({
        ...{ party, partnerId: partner ?? null, startedAt: at(from)!, settledAt: at(to) },
      })),
    };
  };
  const report = (words: Record<string, string> = {}): Promise<TimeHeldReportView> =>
    new TimeHeldQueries(desk.uow).report(systemActor('test'), readPeriod({ asOf: NOW.toISOString(), ...words }));
  const hours = ({ parties }: TimeHeldReportView): Record<string, number> =>
    Object.fromEntries(parties.map((one) => [one.party, one.hours]));

  it('charges each hour to one party: a partner before an approval before the customer, and else to us', async () => {
    await aCase(0, 20, [
      { party: 'partner', partner: 'ptn_a', from: 2, to: 6 },
      { party: 'approval', from: 5, to: 8 },
      { party: 'customer', from: 7, to: 11 },
    ]);
    const held = await report();
    expect(hours(held)).toEqual({ us: 11, partner: 4, approval: 2, customer: 3 });
    expect(held).toMatchObject({ cases: 1, hours: 20 });
    expect(held.parties.map(({ percent }) => percent)).toEqual([55, 20, 10, 15]);
    expect(held.partners).toEqual([{ partnerId: 'ptn_a', name: 'ptn_a', hours: 4, percent: 20, cases: 1 }]);
  });

  it('says what the clocks of the cases say, whatever happened in them', async () => {
    const throws = dice(7);
    const expected: Record<string, number> = { us: 0, partner: 0, approval: 0, customer: 0 };
    for (let n = 0; n < 40; n++) {
      const received = throws(40);
      const { receivedAt, closedAt, waits } = await aCase(
        received,
        throws(3) > 0 ? received + throws(90) : null,
        Array.from({ length: throws(7) }, () => {
          const party = (['partner', 'partner', 'approval', 'customer'] as const)[throws(4)]!;
          const from = received + throws(60) - 3;
          return {
            ...{ party, from, to: throws(5) > 0 ? from + throws(40) : null },
            ...(party === 'partner' ? { partner: PARTNERS[throws(2)]! } : {}),
          };
        }),
      );
      const shared = clocks(receivedAt, closedAt && closedAt < NOW ? closedAt : NOW, waits);
      expected['us']! += shared.us / HOUR;
      expected['approval']! += shared.approval / HOUR;
      expected['customer']! += shared.customer / HOUR;
      expected['partner']! += Object.values(shared.partners).reduce((sum, ms) => sum + ms, 0) / HOUR;
    }
    const held = await report();
    expect(hours(held)).toEqual(expected);
    const ofPartners = held.partners.reduce((sum, one) => sum + one.hours, 0);
    expect(ofPartners).toBe(expected['partner']);
  });

  it('takes cases received in the period, and leaves out spam and what was merged', async () => {
    await aCase(0, 10, []);
    await aCase(48, 50, []);
    await aCase(48, 60, [], 'spam');
    const merged = await aCase(48, 70, [], 'confirmed');
    expect(merged.waits).toEqual([]);
    await desk.rows(`update cases set head_id = 'cs_1', closed_reason = 'merged' where id = 'cs_4'`);
    expect(await report({ from: '2026-03-03', to: '2026-03-03' })).toMatchObject({ cases: 1, hours: 2 });
    expect(await report()).toMatchObject({ cases: 2, hours: 12 });
    expect(await report({ from: '2027-01-01' })).toMatchObject({ cases: 0, hours: 0, partners: [] });
  });

  it('says how long it was theirs in half, and in nine of ten, of the cases in which it was', async () => {
    for (const long of [1, 2, 3, 4, 10]) await aCase(0, 20, [{ party: 'customer', from: 1, to: 1 + long }]);
    await aCase(0, 20, []);
    const customer = (await report()).parties.find(({ party }) => party === 'customer');
    expect(customer).toMatchObject({ cases: 5, median: 3, p90: 7.6 });
  });
});
