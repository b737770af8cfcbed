import { EUR, flexSceneOf, type FlexScene } from '../../../../test/flex-scene.js';
import { OpenDesk } from '../../../../test/open-desk.js';

let desk: OpenDesk;
let scene: FlexScene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await flexSceneOf(desk);
  await scene.limit({ cap: 50_00, budget: 100_000_00 });
});
afterAll(() => desk.close());

const cardOf = async (caseId: string, query = ''): Promise<any> =>
  (await scene.agent.get(`/api/v1/cases/${caseId}/flex?policyId=${scene.returns}&${query}`)).body;
const rowsOf = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;

describe('the flex card', () => {
  it('shows what would come of it before anybody decides', async () => {
    const { id } = await scene.caseOn(43);
    await scene.decided(id);
    const card = await cardOf(id, 'remedy=refund&amount=2450');
    // What was stated with a decision stays with the decision: the card asks for it.
    expect(card.policies[0]).toMatchObject({ provisional: true, outcome: expect.any(String) });
    expect(card.policies[0].ask.map(({ fact }: any) => fact)).toEqual(
      expect.arrayContaining(['opened', 'confirmed_fraud', 'defect']),
    );
    expect(card.reasonCodes).toContain('our_fault');
    expect(card.facts.days_since_delivery.value).toBe(43);
  });

  it('says how far one may go alone, in words and sums', async () => {
    const { id } = await scene.caseOn(43);
    const { body } = await scene.agent.get(`/api/v1/cases/${id}/flex?remedy=goodwill_credit&amount=1000`);
    expect(body.policies).toHaveLength(1);
    expect(body.policies[0]).toMatchObject({
      ...{ policy: 'Goodwill', outcome: 'flexible', row: 'G1', provisional: false, conflict: null },
      rule: 'We may say sorry with something, up to 100 EUR.',
      purpose: 'So that like cases are treated alike.',
      mayDecide: { alone: true, upTo: EUR(50_00), because: null },
      discretion: { cap: EUR(50_00), budgets: [{ of: 'person', period: 'month' }] },
    });
    expect(body.policies[0].mayDecide.words).toMatch(
      /^You may decide this yourself \(up to 50\.00 EUR, .* left this month\)\.$/,
    );
    const over = await scene.agent.get(`/api/v1/cases/${id}/flex?remedy=goodwill_credit&amount=5001`);
    expect(over.body.policies[0].mayDecide).toMatchObject({ alone: false, because: 'over_cap' });
  });

  it('shows every policy that says something, each once', async () => {
    const { id } = await scene.caseOn(5);
    const { body } = await scene.agent.get(`/api/v1/cases/${id}/flex`);
    expect(body.policies.map(({ policy }: any) => policy).sort()).toEqual(['Goodwill', 'Late return']);
    const returns = body.policies.find(({ policy }: any) => policy === 'Late return');
    expect(returns).toMatchObject({ outcome: 'statutory', provisional: false, mayDecide: { alone: true } });
  });

  it('changes nothing', async () => {
    const { id } = await scene.caseOn(43);
    const before = await rowsOf('select count(*) from discretion_accounts');
    await scene.manager.get(`/api/v1/cases/${id}/flex`);
    expect(await rowsOf('select count(*) from discretion_accounts')).toEqual(before);
  });

  it.each(['policyId=pol_1', 'remedy=hug', 'amount=-1', 'amount=x', 'claimedAt=yesterday', 'surplus=1'])(
    'refuses %s',
    async (query) => {
      const { id } = await scene.caseOn(43);
      expect((await scene.agent.get(`/api/v1/cases/${id}/flex?${query}`)).status).toBe(422);
    },
  );
});
