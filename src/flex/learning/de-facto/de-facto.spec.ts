import { DecidedDesk, times } from '../../../../test/decided-desk.js';
import { dvdOn } from '../../../../test/return-policy.js';
import { unique } from '../../../../test/case-scene.js';
import type { Caller } from '../../../../test/open-desk.js';

describe('what exceptions propose', () => {
  let desk: DecidedDesk;
  beforeAll(async () => {
    desk = await DecidedDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.newPolicy());

  const rules = async () => (await desk.agent.get(`/api/v1/policies/${desk.policyId}/de-facto-rules`)).body;
  const asked = (of: number, granted: number, ago = 1) =>
    times(of, (n) => ({ facts: dvdOn(31 + (n % 15)), granted: n < granted, ago }));

  it('is a rule where 47 of 50 were granted, and none where 27 of 30 were', async () => {
    await desk.decided(...asked(50, 47));
    const { rules: found, version } = await rules();
    expect(version).toBe(1);
    expect(found.map((one: any) => [one.key, one.asked, one.granted, one.surely, one.wouldAsk])).toEqual([
      ['R2.days_since_delivery', 50, 47, 0.838, '≤ 45 days'],
    ]);
    await desk.newPolicy();
    await desk.decided(...asked(30, 27));
    expect((await rules()).rules).toEqual([]);
  });

  it('looks at half a year, and not at what is still open', async () => {
    await desk.decided(
      ...asked(15, 15),
      ...asked(40, 40, 200),
      ...times(10, () => ({ facts: dvdOn(40), granted: null })),
    );
    expect((await rules()).rules).toEqual([]);
    await desk.decided(...asked(5, 5));
    expect((await rules()).rules).toHaveLength(1);
  });

  it('drafts the version that would make it policy, and stores nothing', async () => {
    await desk.decided(...asked(50, 47));
    const at = `/api/v1/policies/${desk.policyId}/de-facto-rules`;
    const { status, body } = await desk.manager.post(`${at}/R2.days_since_delivery/draft`, undefined);
    expect(status).toBe(200);
    expect(body.of).toBe(1);
    expect(Object.keys(body.body)).toEqual(['rows', 'tests', 'purpose', 'changeNote']);
    expect(body.body.rows).toHaveLength(6);
    expect(body.body.rows[1].cells.days_since_delivery).toEqual({ between: { to: 45 } });
    expect(body.body.changeNote).toContain('47 of 50');
    expect(body.remarks[0]).toMatchObject({ kind: 'reword', row: 'R2' });
    expect(await desk.sql('select number from policy_versions where policy_id = $1', [desk.policyId])).toHaveLength(1);
    const replayed = await desk.manager.make(`/api/v1/policies/${desk.policyId}/backtests`, { rows: body.body.rows });
    expect(replayed.result).toMatchObject({ changes: { newlyEntitled: 50 }, grantedAnyway: 47 });
    expect((await desk.manager.post(`${at}/R3.item_value/draft`, undefined)).status).toBe(404);
    expect((await desk.agent.post(`${at}/R2.days_since_delivery/draft`, undefined)).status).toBe(403);
  });

  it('has nothing to say without a version in force, and of a policy that is not there', async () => {
    const id = desk.policyId;
    await desk.decided(...asked(50, 47));
    await desk.sql('update policies set retired_at = now() where id = $1', [id]);
    expect(await rules()).toMatchObject({ version: null, rules: [] });
    expect(
      (await desk.agent.get(`/api/v1/policies/pol_01979c2e-0000-7000-8000-00000000dead/de-facto-rules`)).status,
    ).toBe(404);
  });
});

describe('approver pairs', () => {
  let desk: DecidedDesk;
  let people: Caller[];
  beforeEach(async () => {
    desk = await DecidedDesk.open();
    people = await Promise.all(
      ['Ann', 'Ben', 'Cem'].map((name) =>
        desk.desk.person({ role: 'manager', name, email: unique(name.toLowerCase()) }),
      ),
    );
    await desk.newPolicy();
  });
  afterEach(() => desk.close());

  const [ANN, BEN, CEM] = [0, 1, 2];
  const requests = (of: number, by: number, to: number, ago = 1) =>
    times(of, () => ({
      ...{ facts: dvdOn(70, { item_value: 80 }), granted: true, ago },
      ...{ by: people[by]!.personId, approvedBy: [people[to]!.personId] },
    }));
  const refusals = (of: number, by: number) =>
    times(of, () => ({ facts: dvdOn(70, { item_value: 80 }), granted: false, by: people[by]!.personId }));
  const pairs = async () => (await desk.manager.get('/api/v1/exceptions/approver-pairs')).body.pairs;

  it('are two who mostly approve each other, five each at least', async () => {
    await desk.decided(
      ...requests(5, ANN, BEN),
      ...requests(6, BEN, ANN),
      ...requests(4, BEN, CEM),
      ...requests(9, CEM, ANN),
    );
    const [pair, ...others] = await pairs();
    expect(others).toEqual([]);
    const sides = Object.fromEntries(
      pair.people.map((one: any) => [one.approverName, [one.approved, one.ofRequests, one.percent]]),
    );
    expect(sides).toEqual({ Ann: [6, 10, 60], Ben: [5, 5, 100] });
  });

  it('are none below five, below 60 % of all that was answered, before ninety days, or one way only', async () => {
    await desk.decided(...requests(4, ANN, BEN), ...requests(8, BEN, ANN));
    expect(await pairs()).toEqual([]);
    await desk.decided(...requests(3, ANN, BEN, 91));
    expect(await pairs()).toEqual([]);
    await desk.decided(...requests(1, ANN, BEN), ...refusals(4, ANN));
    expect(await pairs()).toEqual([]);
    await desk.decided(...requests(2, ANN, BEN));
    expect(await pairs()).toHaveLength(1);
  });

  it('are for managers', async () =>
    expect((await desk.agent.get('/api/v1/exceptions/approver-pairs')).status).toBe(403));
});
