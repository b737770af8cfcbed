import { EUR, flexSceneOf, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

describe('a limit on discretion', () => {
  let desk: OpenDesk;
  let scene: FlexScene;
  beforeEach(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await flexSceneOf(desk);
  });
  afterEach(() => desk.close());

  const give = async (amount: number): Promise<any> => {
    const { id } = await scene.caseOn(43);
    return scene.decided(id, { policyId: scene.goodwill, remedy: 'goodwill_credit', amount: EUR(amount) });
  };
  const standings = async (): Promise<any[]> => (await scene.manager.get('/api/v1/discretion/standing')).body.items;
  const preview = async (asked: object): Promise<any> => {
    const { status, body } = await scene.manager.post('/api/v1/discretion/limits/preview', {
      ...{ scope: 'role', holder: 'agent', period: 'month', currency: 'EUR', cap: 40_00, budget: 200_00 },
      ...asked,
    });
    expect(status).toBe(200);
    return body;
  };

  it('stands with what is given, set aside and left by all whose own budget it is', async () => {
    const colleague = await desk.person({ role: 'agent', name: 'Bo' });
    await scene.limit();
    const { remedyId } = await give(30_00);
    await scene.agent.put(`/api/v1/remedies/${remedyId}/execution`, { result: 'executed' });
    await give(20_00);
    expect(await standings()).toMatchObject([
      {
        ...{ limit: { scope: 'role', holder: 'agent', cap: 40_00 }, name: null, people: 2 },
        ...{ budget: 400_00, posted: 30_00, reserved: 20_00, left: 350_00 },
      },
    ]);
    await scene.limit({ scope: 'person', holder: colleague.personId, budget: 10_00 });
    expect((await standings()).map(({ name, people, left }) => [name, people, left])).toEqual([
      [null, 1, 150_00],
      ['Bo', 1, 10_00],
    ]);
  });

  it('of a team stands with the account that all of it draw on, and counts everybody in it', async () => {
    await scene.manager.patch(`/api/v1/people/${scene.agent.personId}`, { team: 'North' });
    await scene.limit();
    await scene.limit({ scope: 'team', holder: 'North', budget: 100_00, period: 'week' });
    await give(15_00);
    expect((await standings())[1]).toMatchObject({
      ...{ limit: { scope: 'team', holder: 'North' }, people: 1, budget: 100_00, reserved: 15_00, left: 85_00 },
    });
  });

  it('says before it is set whom it hits and how far, and leaves everything as it was', async () => {
    await desk.person({ role: 'agent', name: 'Bo' });
    await scene.limit();
    await give(30_00);
    const body = await preview({ cap: 20_00, budget: 100_00 });
    expect(body).toMatchObject({ count: 2, untouched: 0 });
    expect(body.people.map(({ name }: any) => name)).toEqual(['Ada Agent', 'Bo']);
    expect(body.people[0]).toMatchObject({
      before: { cap: EUR(40_00), left: EUR(170_00) },
      after: { cap: EUR(20_00), left: EUR(70_00) },
    });
    expect((await standings())[0]).toMatchObject({ limit: { cap: 40_00 }, left: 370_00 });
    const { rows } = await desk.owner.query(`select type from events where type like 'discretion%'`);
    expect(rows).toHaveLength(1);
  });

  it('hits nobody for whom something narrower counts, nor anybody when it says the same', async () => {
    await scene.limit();
    expect(await preview({})).toEqual({ people: [], count: 0, untouched: 1 });
    await scene.limit({ scope: 'person', holder: scene.agent.personId });
    expect(await preview({ cap: 1_00, budget: 1_00 })).toEqual({ people: [], count: 0, untouched: 1 });
  });

  it('says before it ends who may give nothing any more, and refuses what it would refuse in earnest', async () => {
    const { id } = await scene.limit();
    const { status, body } = await scene.manager.post(`/api/v1/discretion/limits/${id}/preview`, {});
    expect([status, body.people[0]]).toMatchObject([
      200,
      { name: 'Ada Agent', before: { cap: EUR(40_00) }, after: null },
    ]);
    expect(await standings()).toHaveLength(1);
    const unknown = await scene.manager.post('/api/v1/discretion/limits/preview', {
      ...{ scope: 'team', holder: 'Nowhere', period: 'month', currency: 'EUR', cap: 1, budget: 1 },
    });
    expect([unknown.status, unknown.body.type]).toEqual([422, '/problems/holder-unknown']);
    await scene.manager.delete(`/api/v1/discretion/limits/${id}`);
    expect((await scene.manager.post(`/api/v1/discretion/limits/${id}/preview`, {})).status).toBe(404);
  });
});
