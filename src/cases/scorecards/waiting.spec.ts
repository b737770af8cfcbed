import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { clocks, type Wait } from '../clocks.rules.js';
import { chargedTo } from './waiting.sql.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-01T00:00:00Z');
const NOW = new Date(START + 100 * HOUR);
const PARTNERS = ['ptn_a', 'ptn_b', 'ptn_c'];

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('the time charged to partners', () => {
  let database: FreshDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`insert into customers (id, name) values ('cus_1', 'Clara')`);
    for (const id of PARTNERS)
      await owner.query(`insert into partners (id, name, kind) values ($1, $1, 'other')`, [id]);
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is in SQL what the clocks of the cases say, to the microsecond, whoever is waited for at once', async () => {
    const expected: Record<string, number> = {};
    const throws = dice(11);
    for (let n = 0; n < 60; n++) {
      const received = new Date(START + throws(20) * HOUR);
      const closed = throws(3) > 0 ? new Date(received.getTime() + throws(120) * HOUR) : null;
      const waits: Wait[] = Array.from({ length: throws(9) }, () => {
        const party: Wait['party'] = throws(5) > 0 ? 'partner' : 'customer';
        const startedAt = new Date(received.getTime() + (throws(60) - 3) * HOUR);
        const settledAt = throws(6) > 0 ? new Date(startedAt.getTime() + throws(50) * HOUR) : null;
        return { party, partnerId: party === 'partner' ? PARTNERS[throws(3)]! : null, startedAt, settledAt };
      }).sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
      await owner.query(
        `insert into cases (id, kind, subject, channel, customer_id, state, received_at, state_since, closed_reason, created_by)
         values ($1, 'complaint', 'x', 'phone', 'cus_1', $2, $3, $4, $5, 'spec')`,
        [`cs_${n}`, closed ? 'closed' : 'received', received, closed ?? received, closed && 'confirmed'],
      );
      for (const [i, wait] of waits.entries())
        await owner.query(
          'insert into waits (id, case_id, party, partner_id, ref_id, started_at, settled_at) values ($1, $2, $3, $4, $1, $5, $6)',
          [`wt_${n}_${i}`, `cs_${n}`, wait.party, wait.partnerId, wait.startedAt, wait.settledAt],
        );
      const shared = clocks(received, closed && closed < NOW ? closed : NOW, waits);
      for (const [partner, ms] of Object.entries(shared.partners)) expected[partner] = (expected[partner] ?? 0) + ms;
    }
    const { rows } = await owner.query(
      `with ${chargedTo()} select partner_id, sum(seconds * 1000)::float8 as ms from charged group by 1`,
      [null, null, NOW],
    );
    expect(Object.fromEntries(rows.map((row) => [row.partner_id, row.ms]))).toEqual(expected);
    const { rows: one } = await owner.query(
      `with ${chargedTo(`w.partner_id = $4`)} select sum(seconds * 1000)::float8 as ms from charged`,
      [null, null, NOW, 'ptn_b'],
    );
    expect(one[0].ms).toBe(expected['ptn_b']);
  });
});
