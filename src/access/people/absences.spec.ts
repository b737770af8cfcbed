import { inSeconds, sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const DAY = 86_400;

describe('who is away', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let colleague: Caller;
  let path: string;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    colleague = await desk.person({
      role: 'partner',
      partnerId: scene.courier.id,
      name: 'Lena',
      email: unique('lena'),
    });
    path = `/api/v1/people/${colleague.personId}`;
  });
  afterAll(() => desk.close());

  it('is noted with who takes their place, for our staff to see and nobody else', async () => {
    const until = inSeconds(DAY);
    const { status, body } = await scene.agent.put(`${path}/absence`, {
      until,
      substituteId: scene.dispatcher.personId,
    });
    expect([status, body.away]).toEqual([
      200,
      { from: expect.any(String), until, substituteId: scene.dispatcher.personId },
    ]);
    const listed = (await scene.agent.get(`/api/v1/people?partnerId=${scene.courier.id}`)).body.items;
    expect(listed.find(({ id }: any) => id === colleague.personId).away).toEqual(body.away);
    expect((await scene.dispatcher.get(path)).body.away).toBeNull();
    expect((await scene.agent.delete(`${path}/absence`)).body.away).toBeNull();
    const again = await scene.agent.delete(`${path}/absence`);
    expect([again.status, again.body.type]).toEqual([409, '/problems/not-away']);
  });

  it('is replaced by a colleague only, never by themselves, and comes back', async () => {
    const nobody = 'per_01979c2e-0000-7000-8000-00000000dead';
    for (const substituteId of [colleague.personId, scene.manager.personId, nobody]) {
      const { status, body } = await scene.agent.put(`${path}/absence`, { until: inSeconds(DAY), substituteId });
      expect([status, body.errors[0].field]).toEqual([422, 'substituteId']);
    }
    expect((await scene.agent.put(`${path}/absence`, { until: inSeconds(-DAY) })).body.errors[0].field).toBe('until');
    const backwards = { from: inSeconds(2 * DAY), until: inSeconds(DAY) };
    expect((await scene.agent.put(`${path}/absence`, backwards)).status).toBe(422);
    expect((await scene.dispatcher.put(`${path}/absence`, { until: inSeconds(DAY) })).status).toBe(403);
  });

  it('has, at a partner, a tier that managers give', async () => {
    expect((await scene.agent.put(`${path}/tier`, { tier: 'lead' })).status).toBe(403);
    expect((await scene.manager.put(`${path}/tier`, { tier: 'lead' })).body).toMatchObject({
      tier: 'lead',
      version: 2,
    });
    expect((await scene.manager.put(`${path}/tier`, { tier: 'boss' })).status).toBe(422);
    expect((await scene.manager.put(`/api/v1/people/${scene.agent.personId}/tier`, { tier: 'lead' })).status).toBe(422);
  });
});
