import { inSeconds, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const NOBODYS = 'cs_00000000-0000-7000-8000-000000000000';
const fresh = async (): Promise<string> => (await openCase(scene.agent, scene.customer.id)).id;
const acknowledged = async (): Promise<string> => {
  const id = await fresh();
  const promise = { what: 'You hear from me', dueAt: inSeconds(3600) };
  await scene.agent.put(`/api/v1/cases/${id}/acknowledgement`, { promise });
  return id;
};
const closed = async (): Promise<string> => {
  const id = await fresh();
  await scene.agent.put(`/api/v1/cases/${id}/closure`, { reason: 'spam' });
  return id;
};
const read = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/cases/${id}`)).body;
const change = (ids: string[], what: Record<string, unknown>) =>
  scene.agent.post('/api/v1/cases/bulk', { ids, change: what });
const outcomes = ({ items }: any): string[] => items.map(({ outcome }: any) => outcome);

describe('a change of many cases', () => {
  it('is carried out in each by itself, and answered for each', async () => {
    const [one, two, shut] = [await acknowledged(), await fresh(), await closed()];
    await scene.agent.patch(`/api/v1/cases/${two}`, { severity: 'high' });
    const ids = [shut, two, NOBODYS, one];
    const { status, body } = await change(ids, { ownerId: scene.manager.personId, severity: 'high' });
    expect([status, body.changed, body.unchanged, body.refused]).toEqual([201, 2, 0, 2]);
    expect(body.items.map(({ caseId }: any) => caseId)).toEqual(ids);
    expect(outcomes(body)).toEqual(['refused', 'changed', 'refused', 'changed']);
    expect(body.items.map(({ refusal }: any) => refusal?.type)).toEqual([
      ...['/problems/case-closed', undefined, '/problems/not-found', undefined],
    ]);
    expect(body.items[3].words).toEqual(['From Ada Agent to Mara Manager.', 'Severity high instead of normal.']);
    expect(body.items[1].words).toEqual(['Given to Mara Manager.']);
    expect([(await read(one)).owner.id, (await read(two)).owner.id]).toEqual([
      ...[scene.manager.personId, scene.manager.personId],
    ]);
    const again = (await scene.agent.get(`/api/v1/cases/bulk/${body.id}`)).body;
    expect(again).toEqual(body);
  });

  it('takes back in one case what a later step there refuses, and leaves the others alone', async () => {
    const [ready, raw] = [await acknowledged(), await fresh()];
    const macro = await scene.agent.make('/api/v1/macros', {
      ...{ name: 'Ask', audience: 'customer', body: 'Which?', actions: { waiting: 'customer' } },
    });
    // A case that nobody has acknowledged cannot wait.
    const { body } = await change([ready, raw], { severity: 'low', macroId: macro.id });
    expect(outcomes(body)).toEqual(['changed', 'refused']);
    expect([(await read(ready)).state, (await read(ready)).severity]).toEqual(['waiting', 'low']);
    expect((await read(raw)).severity).toBe('normal');
    const { rows } = await desk.owner.query(
      `select type from events where case_id = $1 and actor_kind = 'staff' order by id`,
      [raw],
    );
    expect(rows.map(({ type }) => type)).toEqual(['case.opened', 'entry.written']);
    expect((await scene.agent.get(`/api/v1/macros/${macro.id}`)).body.uses).toBe(1);
  });

  it('is previewed by the same rules, and the preview changes nothing', async () => {
    const [one, shut] = [await acknowledged(), await closed()];
    const asked = { ids: [one, shut], change: { severity: 'critical', ownerId: scene.manager.personId } };
    const before = (await desk.owner.query(`select count(*)::int as n from events where actor_kind = 'staff'`)).rows[0]
      .n;
    const { status, body } = await scene.agent.post('/api/v1/cases/bulk/preview', asked);
    expect([status, body.id, outcomes(body)]).toEqual([200, undefined, ['changed', 'refused']]);
    expect((await desk.owner.query(`select count(*)::int as n from events where actor_kind = 'staff'`)).rows[0].n).toBe(
      before,
    );
    expect((await read(one)).severity).toBe('normal');
    const done = (await scene.agent.post('/api/v1/cases/bulk', asked)).body;
    expect(done.items).toEqual(body.items);
  });

  it('goes by a filter as a list does', async () => {
    const customer = await scene.agent.make('/api/v1/customers', { name: 'Fritz Filter' });
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push((await openCase(scene.agent, customer.id)).id);
    const asked = { filter: { customer: customer.id, owner: 'none' }, change: { ownerId: scene.agent.personId } };
    const { body } = await scene.agent.post('/api/v1/cases/bulk', asked);
    expect(body.items.map(({ caseId }: any) => caseId).toSorted()).toEqual(ids.toSorted());
    expect((await scene.agent.post('/api/v1/cases/bulk', asked)).body.items).toEqual([]);
    const found = { filter: { q: 'Fritz', state: 'all' }, change: { severity: 'low' } };
    expect((await scene.agent.post('/api/v1/cases/bulk/preview', found)).body.changed).toBe(3);
  });

  it('has cases wait, and takes them up again', async () => {
    const id = await acknowledged();
    expect(outcomes((await change([id], { waiting: 'customer' })).body)).toEqual(['refused']);
    await scene.agent.make(`/api/v1/cases/${id}/entries`, { audience: 'customer', body: 'Which colour?' });
    expect(outcomes((await change([id], { waiting: 'customer' })).body)).toEqual(['changed']);
    expect((await read(id)).state).toBe('waiting');
    expect(outcomes((await change([id], { waiting: 'none' })).body)).toEqual(['changed']);
    expect(outcomes((await change([id], { waiting: 'none' })).body)).toEqual(['unchanged']);
    expect((await read(id)).state).toBe('in_progress');
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['no cases', { change: { severity: 'low' } }, 422],
    ['cases and a filter', { ids: [NOBODYS], filter: {}, change: { severity: 'low' } }, 422],
    ['nothing in place of cases', { ids: null, filter: null, change: { severity: 'low' } }, 422],
    ['nothing to change', { ids: [NOBODYS], change: {} }, 422],
    ['a stranger as owner', { ids: [NOBODYS], change: { ownerId: NOBODYS.replace('cs', 'per') } }, 422],
    ['a case twice', { ids: [NOBODYS, NOBODYS], change: { severity: 'low' } }, 422],
    ['a macro that is not there', { ids: [NOBODYS], change: { macroId: NOBODYS.replace('cs', 'mac') } }, 404],
    ['a field nobody knows', { ids: [NOBODYS], change: { state: 'closed' } }, 422],
  ])('is refused with %s', async (_, asked, status) =>
    expect((await scene.agent.post('/api/v1/cases/bulk', asked)).status).toBe(status),
  );
});

describe('taking it back', () => {
  const undo = (id: string, who = scene.agent) => who.delete(`/api/v1/cases/bulk/${id}`);

  it('puts owners and severities back, and says what stays and why', async () => {
    const [one, two, mine] = [await acknowledged(), await fresh(), await acknowledged()];
    const { body } = await change([one, two, mine], { ownerId: scene.manager.personId, severity: 'high' });
    await scene.agent.patch(`/api/v1/cases/${mine}`, { severity: 'critical' });
    const undone = (await undo(body.id)).body;
    expect(undone.undo.map(({ undone: back, stays }: any) => [back, stays])).toEqual([
      [['owner', 'severity'], []],
      [['owner', 'severity'], []],
      [['owner'], [{ what: 'severity', because: 'somebody changed it since' }]],
    ]);
    expect([(await read(one)).owner.id, (await read(two)).owner]).toEqual([scene.agent.personId, null]);
    expect([(await read(one)).severity, (await read(mine)).severity]).toEqual(['normal', 'critical']);
    // Again: the same answer, and nothing happens.
    await scene.agent.patch(`/api/v1/cases/${one}`, { severity: 'high' });
    expect((await undo(body.id)).body).toEqual(undone);
    expect((await read(one)).severity).toBe('high');
  });

  it('is for whoever made it and for managers, and for ten minutes', async () => {
    const id = await acknowledged();
    const other = await desk.person({ role: 'agent', name: 'Otto Other' });
    const first = (await change([id], { severity: 'high' })).body;
    expect((await undo(first.id, other)).status).toBe(403);
    expect((await undo(first.id, scene.manager)).status).toBe(200);
    const second = (await change([id], { severity: 'high' })).body;
    await desk.owner.query(`update bulk_changes set at = at - interval '11 minutes' where id = $1`, [second.id]);
    expect((await undo(second.id)).body.type).toBe('/problems/bulk-undo-over');
    expect((await read(id)).severity).toBe('high');
  });
});
