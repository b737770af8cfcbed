import { DecidedDesk, times, type PastDecision } from '../../../../test/decided-desk.js';
import { dvdOn } from '../../../../test/return-policy.js';
import { unique } from '../../../../test/case-scene.js';
import type { Facts } from '../../../policies/facts/fact.rules.js';

const FLEXIBLE = dvdOn(43);
const APPROVAL = dvdOn(70, { item_value: 80 });

describe('fairness', () => {
  let desk: DecidedDesk;
  let phone: { caseId: string; customerId: string };
  let email: { caseId: string; customerId: string };
  beforeAll(async () => {
    desk = await DecidedDesk.open();
    phone = await desk.newCase({ channel: 'phone', language: 'pt', region: 'SP' });
    email = await desk.newCase({ channel: 'email', language: 'de', region: '' });
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.newPolicy());

  const some = (who: typeof phone, facts: Facts, granted: number, of: number, by?: string): PastDecision[] =>
    times(of, (n) => ({
      ...{ case: who.caseId, customer: who.customerId, facts, granted: n < granted },
      ...(by ? { by } : {}),
    }));
  const get = (what: string, who = desk.manager) => who.get(`/api/v1/policies/${desk.policyId}/${what}`);

  it('finds a difference explained by different situations (Simpson)', async () => {
    await desk.decided(
      ...[...some(phone, FLEXIBLE, 72, 80), ...some(email, FLEXIBLE, 18, 20)],
      ...[...some(phone, APPROVAL, 6, 20), ...some(email, APPROVAL, 24, 80)],
    );
    const { body } = await get('disparity?group=channel');
    expect(body).toMatchObject({ decisions: 200, unknown: 0, situations: 2, group: 'channel' });
    const [of] = body.differences.filter(({ group }: any) => group === 'phone');
    expect(of).toMatchObject({
      ...{ itself: { of: 100, granted: 78, percent: 78 }, others: { of: 100, granted: 42, percent: 42 } },
      ...{ common: { ratio: 1, low: 0.41, high: 2.45 }, flagged: false, verdict: 'explained' },
      says: 'Difference explained by different situations.',
    });
  });

  it('flags a difference that stays when like is compared with like', async () => {
    await desk.decided(
      ...[...some(phone, FLEXIBLE, 36, 40), ...some(email, FLEXIBLE, 24, 40)],
      ...[...some(phone, APPROVAL, 20, 40), ...some(email, APPROVAL, 10, 40)],
    );
    const { body } = await get('disparity?group=language');
    const [of] = body.differences.filter(({ group }: any) => group === 'pt');
    expect(of).toMatchObject({ common: { ratio: 3.97, low: 1.9, high: 8.31 }, flagged: true, verdict: 'differs' });
  });

  it('compares by six groups and by nothing a person is born with; what is not known is not compared', async () => {
    const bought = `insert into orders (id, customer_id, number, status, placed_at) values ($1, $2, 'N', 'delivered', now() - $3::interval)`;
    await desk.sql(bought, ['ord_old', phone.customerId, '5 years']);
    await desk.sql(`update people set team = 'Returns' where id = $1`, [desk.agent.personId]);
    await desk.decided(...some(phone, FLEXIBLE, 1, 2), ...some(email, FLEXIBLE, 1, 2, desk.manager.personId));
    const groups = async (group: string) => {
      const { body } = await get(`disparity?group=${group}`);
      return [body.differences.map((one: any) => one.group).sort(), body.unknown];
    };
    expect(await groups('region')).toEqual([['BR', 'SP'], 0]);
    expect(await groups('team')).toEqual([['Returns'], 2]);
    expect(await groups('agent')).toEqual([['Ada Agent', 'Mara Manager'], 0]);
    expect(await groups('tenure')).toEqual([['over 3 years'], 2]);
    for (const group of ['gender', 'age', 'religion', ''])
      expect((await get(`disparity?group=${group}`)).status).toBe(422);
    const agents = await get('disparity?group=agent', desk.agent);
    expect(JSON.stringify(agents.body)).not.toContain('Mara');
    expect(agents.body.differences.map(({ group }: any) => group).sort()).toEqual([
      expect.stringMatching(/^Agent /),
      'You',
    ]);
  });

  it('draws how people who decide spread; managers read names, agents which one they are', async () => {
    const other = await desk.desk.person({ role: 'agent', name: 'Otto Other', email: unique('otto') });
    const few = await desk.desk.person({ role: 'agent', name: 'Fey Few', email: unique('fey') });
    await desk.decided(
      ...some(phone, FLEXIBLE, 30, 60),
      ...some(phone, FLEXIBLE, 38, 40, other.personId),
      ...some(phone, FLEXIBLE, 0, 4, few.personId),
      // What the law gives is nobody's generosity.
      ...some(phone, dvdOn(3), 50, 50),
    );
    const { body } = await get('funnel');
    expect(body).toMatchObject({ decided: 104, notDrawn: 1, meanPercent: 65.38 });
    expect(body.points.map((one: any) => [one.name, one.decided, one.percent, one.stands])).toEqual([
      ['Ada Agent', 60, 50, 'outside 95'],
      ['Otto Other', 40, 95, 'outside 99.8'],
    ]);
    expect(body.points[0].within95.low).toBeLessThan(65.38);
    const mine = (await get('funnel', desk.agent)).body;
    expect(mine.points.map((one: any) => [one.name, one.isYou, one.personId])).toEqual([
      ['You', true, desk.agent.personId],
      ['Agent B', false, null],
    ]);
    expect(JSON.stringify(mine)).not.toContain('Otto');
  });

  it('reports what a policy’s decisions add up to, and how alike like cases are decided', async () => {
    await desk.decided(
      ...some(phone, FLEXIBLE, 20, 20),
      ...some(phone, dvdOn(3), 5, 5),
      ...some(email, APPROVAL, 0, 4),
      { facts: APPROVAL, granted: null },
    );
    const { body } = await get('report');
    expect(body).toMatchObject({ decisions: 30, exceptions: 20, granted: { count: 25, of: 29, percent: 86.21 } });
    expect(body.outcomes).toEqual([
      { outcome: 'statutory', decided: 5, granted: 5, refused: 0, open: 0 },
      { outcome: 'flexible', decided: 20, granted: 20, refused: 0, open: 0 },
      { outcome: 'approval', decided: 5, granted: 0, refused: 4, open: 1 },
    ]);
    expect(body.consistency).toMatchObject({ considered: 29 });
    expect(body.consistency.score).toBeGreaterThan(0.8);
    const before = (await get('report?to=2020-01-01T00:00:00Z')).body;
    expect(before).toMatchObject({ decisions: 0, granted: { percent: null }, consistency: { score: null } });
  });

  it('shows where a policy is bent: by row, and by the cell that stood in the way', async () => {
    await desk.decided(...some(phone, FLEXIBLE, 7, 9), ...some(phone, APPROVAL, 1, 2));
    const { body } = await get('heat', desk.agent);
    expect(body.rows).toEqual([
      { row: 'R3', outcome: 'flexible', decided: 9, granted: 7, exceptions: 7, spent: 7 * 2_450 },
      { row: 'R4', outcome: 'approval', decided: 2, granted: 1, exceptions: 1, spent: 2_450 },
    ]);
    expect(body.nearMisses[0]).toEqual({
      ...{ row: 'R2', fact: 'days_since_delivery', label: 'days since delivery' },
      ...{ asked: 11, granted: 8, exceptions: 8 },
    });
  });

  it('answers 404 for a policy that is not there, and refuses a period that ends before it begins', async () => {
    for (const what of ['report', 'heat', 'funnel', 'disparity?group=channel']) {
      expect((await desk.manager.get(`/api/v1/policies/pol_01979c2e-0000-7000-8000-00000000dead/${what}`)).status).toBe(
        404,
      );
      const period = 'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z';
      expect((await get(`${what}${what.includes('?') ? '&' : '?'}${period}`)).status).toBe(422);
    }
  });
});
