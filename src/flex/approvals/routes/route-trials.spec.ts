import { flexSceneOf, type FlexScene } from '../../../../test/flex-scene.js';
import { OpenDesk, type Caller } from '../../../../test/open-desk.js';

describe('the trial of approval routes', () => {
  let desk: OpenDesk;
  let scene: FlexScene;
  let nina: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await flexSceneOf(desk);
    nina = await desk.person({ role: 'manager', name: 'Nina', email: 'nina@example.test' });
  });
  afterAll(() => desk.close());

  const trial = async (more: Record<string, string> = {}): Promise<any> => {
    const asked = { policyId: scene.goodwill, requestedBy: scene.agent.personId, amount: '8000', currency: 'EUR' };
    const { status, body } = await scene.manager.get(
      `/api/v1/approval-routes/trial?${new URLSearchParams({ ...asked, ...more })}`,
    );
    expect(status).toBe(200);
    return body;
  };
  const names = (people: any[]): string[] => people.map(({ name }) => name).sort();

  it('asks any manager where no route is, but never who asks, nor another account of theirs', async () => {
    const body = await trial();
    expect(body).toMatchObject({ routeId: null, mode: 'any', needed: 1, passedOver: [], next: [] });
    expect(names(body.asked)).toEqual(['Mara Manager', 'Nina', 'Otto Author']);
    await desk.person({ role: 'manager', name: 'Nina again', email: 'nina+two@example.test' });
    const own = await trial({ requestedBy: nina.personId });
    expect(names(own.asked)).toEqual(['Mara Manager', 'Otto Author']);
    expect(own.passedOver.map(({ name, because }: any) => [name, because]).sort()).toEqual([
      ['Nina again', 'second_account'],
      ['Nina', 'requester'],
    ]);
  });

  it('answers as the approval would be asked: the same circle, as many to agree, and nobody is asked', async () => {
    const route = await scene.manager.make('/api/v1/approval-routes', {
      ...{ policyId: scene.goodwill, currency: 'EUR', amountFrom: 50_00, mode: 'all' },
      ...{ approvers: [nina.personId, scene.manager.personId], escalateTo: [] },
    });
    const body = await trial();
    expect(body).toMatchObject({ routeId: route.id, mode: 'all', needed: 2 });
    expect(names(body.asked)).toEqual(['Mara Manager', 'Nina']);
    expect(names(body.next)).toEqual(['Nina again', 'Otto Author']);
    expect((await trial({ amount: '4999' })).routeId).toBeNull();
    expect((await scene.manager.get('/api/v1/approvals')).body.items).toEqual([]);
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id, {
      ...{ policyId: scene.goodwill, remedy: 'goodwill_credit', amount: { amount: 80_00, currency: 'EUR' }, facts: {} },
    });
    const { body: approval } = await scene.manager.get(`/api/v1/approvals/${decision.approval.id}`);
    expect(approval.needed).toBe(body.needed);
    expect(names(approval.mayDecide)).toEqual(names(body.asked));
    const apart = Math.abs(Date.parse(approval.dueAt) - Date.parse(body.answerBy));
    expect(apart).toBeLessThan(60_000);
  });

  it('names who is away and who stands in, and whom a route names in vain', async () => {
    await scene.manager.put(`/api/v1/people/${nina.personId}/absence`, {
      until: new Date(Date.now() + 86_400_000).toISOString(),
      substituteId: scene.manager.personId,
    });
    const { asked } = await trial();
    expect(asked.find(({ name }: any) => name === 'Nina')).toMatchObject({
      away: true,
      substituteName: 'Mara Manager',
    });
    await scene.manager.delete(`/api/v1/people/${nina.personId}/absence`);
    await desk.owner.query(`update people set role = 'agent' where id = $1`, [nina.personId]);
    expect((await trial()).passedOver).toMatchObject([{ name: 'Nina', because: 'no_manager' }]);
  });

  it('refuses who does not work here, and is for managers', async () => {
    const query = (requestedBy: string): string =>
      `/api/v1/approval-routes/trial?policyId=${scene.goodwill}&requestedBy=${requestedBy}`;
    const { status, body } = await scene.manager.get(query(scene.dispatcher.personId));
    expect([status, body.errors[0].field]).toEqual([422, 'requestedBy']);
    expect((await scene.agent.get(query(scene.agent.personId))).status).toBe(403);
  });
});
