import { DecidedDesk, times } from '../../../../test/decided-desk.js';
import { dvdOn } from '../../../../test/return-policy.js';

describe('retained value', () => {
  let desk: DecidedDesk;
  beforeAll(async () => (desk = await DecidedDesk.open()));
  afterAll(() => desk.close());
  beforeEach(() => desk.newPolicy());

  const get = (who = desk.manager) => who.get(`/api/v1/policies/${desk.policyId}/retained-value`);
  let orders = 0;
  /** Somebody who asked so many days ago, and ordered so much a month later. */
  async function asked(
    granted: boolean,
    ordered: number | null,
    ago = 200,
    more: { currency?: string; status?: string } = {},
  ) {
    const { caseId, customerId } = await desk.newCase();
    await desk.decided({ case: caseId, customer: customerId, facts: dvdOn(43), granted, ago });
    if (ordered === null) return;
    await desk.sql(
      `insert into orders (id, customer_id, number, status, placed_at, total, currency) values ($1, $2, 'N', $3, now() - $4 * interval '1 day', $5, $6)`,
      [
        `ord_${desk.policyId}_${++orders}`,
        customerId,
        more.status ?? 'delivered',
        ago - 30,
        ordered,
        more.currency ?? 'EUR',
      ],
    );
  }

  it('is what customers ordered more than those like them who were refused, and no proof', async () => {
    for (const n of times(20, (at) => at)) await asked(true, 5_000 + n);
    for (const ordered of [1_000, 3_000]) await asked(false, ordered);
    const { body } = await get();
    expect(body).toMatchObject({
      granted: 20,
      refused: 2,
      matched: 20,
      unmatchedPercent: 0,
      currency: 'EUR',
      days: 180,
    });
    expect(body.measure).toBe('orders');
    expect(body.retained.mean).toBe(3_010);
    expect(body.retained.low).toBeLessThanOrEqual(3_010);
    expect(body.retained.high).toBeGreaterThanOrEqual(3_010);
    expect(body.says).toContain('associated with');
  });

  it('counts nobody whose half year is not over, no other currency, nothing called off, and each customer once', async () => {
    await asked(true, 5_000, 100);
    await asked(true, 5_000, 200, { currency: 'GBP' });
    await asked(true, 5_000, 200, { status: 'cancelled' });
    await asked(false, null);
    const twice = await desk.newCase();
    const one = { case: twice.caseId, customer: twice.customerId, facts: dvdOn(43), ago: 200 };
    await desk.decided({ ...one, granted: false, ago: 210 }, { ...one, granted: true }, { ...one, granted: true });
    const { body } = await get();
    expect(body).toMatchObject({ granted: 3, tooEarly: 1, refused: 1, matched: 3, retained: null });
    expect(body.says).toMatch(/^Too few to say/);
  });

  it('is for managers', async () => {
    expect((await get(desk.agent)).status).toBe(403);
  });
});
