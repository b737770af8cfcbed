import { DecidedDesk, times } from '../../../../test/decided-desk.js';
import { dvdOn } from '../../../../test/return-policy.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';

const WEIGHTS = { days_since_delivery: 3, item_value: 2, item_category: 2, opened: 2, reason: 3 };
const situation = (days: number, value: number, category: string, opened: boolean, reason: string): Facts => ({
  ...{ days_since_delivery: days, item_value: value, item_category: category, opened, reason },
});

describe('precedents', () => {
  let desk: DecidedDesk;
  beforeAll(async () => {
    desk = await DecidedDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.newPolicy({ weights: WEIGHTS }));

  const ask = (facts: Facts, more: Record<string, string> = {}) =>
    desk.agent.get(
      `/api/v1/cases/${desk.caseId}/precedents?${new URLSearchParams({ policyId: desk.policyId, facts: JSON.stringify(facts), ...more })}`,
    );

  it('are the nearest, with how alike they are and what differs; what is too far off is not shown', async () => {
    const [near, category] = await desk.decided(
      { facts: situation(50, 30, 'media', false, 'wrong_item'), granted: true, amount: 2_000 },
      { facts: situation(43, 24.5, 'electronics', false, 'wrong_item'), granted: false },
      { facts: situation(110, 400, 'electronics', true, 'changed_mind'), granted: false },
    );
    const { status, body } = await ask(situation(43, 24.5, 'media', false, 'wrong_item'), { amount: '2450' });
    expect(status).toBe(200);
    expect(body.precedents.map((one: any) => [one.decisionId, one.similarity, one.granted])).toEqual([
      [near, 0.984, true],
      [category, 0.833, false],
    ]);
    expect(body.precedents[0].differs.map(({ says }: any) => says)).toEqual([
      'days since delivery: 50 days there, 43 days here',
      'value of the item: 30 there, 24.5 here',
    ]);
    expect(body.precedents[0]).toMatchObject({ amount: { amount: 2_000, currency: 'EUR' }, outcome: 'flexible' });
    expect(body).toMatchObject({ considered: 3, like: { count: 2, granted: 1 }, given: { least: 2_000, most: 2_000 } });
    expect(body.given.says).toContain('more than');
    expect(body.notes).toEqual({ ifGranted: null, ifRefused: null });
  });

  it('note what goes against four of five of eight like cases or more', async () => {
    await desk.decided(...times(10, (n) => ({ facts: dvdOn(40 + n), granted: n !== 3 })));
    const { body } = await ask(dvdOn(43));
    expect(body.precedents).toHaveLength(5);
    expect(body.like).toEqual({ count: 10, granted: 9 });
    expect(body.notes).toEqual({ ifGranted: null, ifRefused: expect.stringContaining('9 of 10 like cases') });
  });

  it('leave out what nobody knows the end of, other remedies if asked, and what is older than two years', async () => {
    await desk.decided(
      { facts: dvdOn(43), granted: null },
      { facts: dvdOn(43), granted: true, ago: 800 },
      { facts: dvdOn(43), granted: true, remedy: 'refund' },
      { facts: dvdOn(43), granted: true },
    );
    expect((await ask(dvdOn(43))).body.considered).toBe(2);
    expect((await ask(dvdOn(43), { remedy: 'late_return' })).body.considered).toBe(1);
    await desk.newPolicy();
    expect((await ask(dvdOn(43))).body).toMatchObject({ considered: 0, precedents: [], given: null });
  });

  it('of a decision are those made before it, without itself', async () => {
    const [late, early] = await desk.decided(
      { facts: dvdOn(43), granted: true, ago: 5 },
      { facts: dvdOn(44), granted: false, ago: 9 },
      { facts: dvdOn(45), granted: true, ago: 1 },
    );
    const { body } = await desk.agent.get(`/api/v1/decisions/${late}/precedents`);
    expect(body.precedents.map(({ decisionId }: any) => decisionId)).toEqual([early]);
    expect(body).toMatchObject({ considered: 1, policyId: desk.policyId });
  });

  it('look at the newest five thousand', async () => {
    await desk.decided(...times(5_003, () => ({ facts: dvdOn(43), granted: true })));
    expect((await ask(dvdOn(43))).body).toMatchObject({ considered: 5_000, like: { count: 5_000 } });
  });

  it('are refused where the question does not hold', async () => {
    expect((await ask({ shoe_size: 43 })).body.errors).toEqual([
      { field: 'facts', problem: 'there is no fact shoe_size' },
    ]);
    expect((await ask({ opened: 'yes' as never })).status).toBe(422);
    for (const facts of ['[]', 'null', '{', '"x"']) expect((await ask({}, { facts })).status).toBe(422);
    expect((await ask({}, { remedy: 'miracle' })).status).toBe(422);
    expect((await ask({}, { amount: '-1' })).status).toBe(422);
    const nobody = 'pol_01979c2e-0000-7000-8000-00000000dead';
    expect((await ask({}, { policyId: nobody })).body.errors[0].field).toBe('policyId');
    expect((await desk.agent.get(`/api/v1/decisions/${nobody.replace('pol', 'dec')}/precedents`)).status).toBe(404);
    expect(
      (await desk.agent.get(`/api/v1/cases/${nobody.replace('pol', 'cs')}/precedents?policyId=${desk.policyId}`))
        .status,
    ).toBe(404);
  });
});
