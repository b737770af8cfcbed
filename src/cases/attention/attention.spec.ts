import { answer, askForPickup, inSeconds, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const fresh = async (): Promise<any> => openCase(scene.agent, scene.customer.id);
const listed = async (who: Caller, query = ''): Promise<any[]> => who.all(`/api/v1/cases?${query}`, 100);
const row = async (id: string, who = scene.agent, query = ''): Promise<any> =>
  (await listed(who, query)).find((one) => one.id === id);
const write = (who: Caller, id: string, audience: unknown = 'internal'): Promise<any> =>
  who.make(`/api/v1/cases/${id}/entries`, { ...(audience ? { audience } : {}), body: 'A word.' });
const snooze = (id: string, until = inSeconds(HOUR)) => scene.agent.put(`/api/v1/cases/${id}/snooze`, { until });

describe('a case that was put off', () => {
  it('stands back in one’s own lists and counts, not in those of others, nor in a search', async () => {
    const { id, number } = await fresh();
    expect((await snooze(id)).status).toBe(200);
    expect(await row(id)).toBeUndefined();
    expect((await row(id, scene.manager)).snoozedUntil).toBeNull();
    expect(await row(id, scene.agent, 'snoozed=show')).toMatchObject({ snoozedUntil: expect.any(String) });
    expect((await listed(scene.agent, 'view=snoozed')).map((one) => one.id)).toEqual([id]);
    expect((await listed(scene.agent, `q=${number}`)).map((one) => one.id)).toEqual([id]);
    expect((await scene.agent.delete(`/api/v1/cases/${id}/snooze`)).status).toBe(204);
    expect(await row(id)).toBeDefined();
  });

  it('comes back when its time has come', async () => {
    const { id } = await fresh();
    await snooze(id);
    await desk.owner.query('update case_snoozes set until = now() where case_id = $1', [id]);
    expect((await row(id)).snoozedUntil).toBeNull();
  });

  it('comes back when a partner does something in it, and not for a note of our own', async () => {
    const { id } = scene.case;
    const { commitment } = await askForPickup(scene, HOUR, 2 * HOUR);
    await snooze(id);
    await write(scene.manager, id);
    const other = await fresh();
    await snooze(other.id);
    await answer(scene.dispatcher, commitment, 'acceptance');
    await eventually(async () => expect(await row(id)).toBeDefined());
    expect(await row(other.id)).toBeUndefined();
  });

  it('stays back when it was put off after that', async () => {
    const { id } = scene.case;
    await write(scene.dispatcher, id, null);
    await snooze(id);
    await eventually(async () => {
      const { rows } = await desk.owner.query('select count(*)::int as n from outbox');
      expect(rows[0].n).toBe(0);
    });
    expect(await row(id)).toBeUndefined();
    await scene.agent.delete(`/api/v1/cases/${id}/snooze`);
  });

  it('is refused for the past, for ever, and for a closed case', async () => {
    const { id } = await fresh();
    expect([(await snooze(id, inSeconds(-5))).status, (await snooze(id, '2099-01-01T00:00:00Z')).status]).toEqual([
      ...[422, 422],
    ]);
    await scene.agent.put(`/api/v1/cases/${id}/closure`, { reason: 'spam' });
    expect((await snooze(id)).body.type).toBe('/problems/case-closed');
  });
});

describe('what is new', () => {
  it('is counted for each reader until they have seen it, their own words left out', async () => {
    const { id } = await fresh();
    expect((await row(id)).unread).toBe(1);
    await write(scene.agent, id);
    const second = await write(scene.manager, id);
    expect([(await row(id)).unread, (await row(id, scene.manager)).unread]).toEqual([2, 2]);
    const read = await scene.agent.put(`/api/v1/cases/${id}/read`, { lastSeen: second.id });
    expect(read.body).toEqual({ caseId: id, lastSeen: second.id, unread: 0 });
    expect([(await row(id)).unread, (await row(id, scene.manager)).unread]).toEqual([0, 2]);
    await write(scene.manager, id);
    expect((await row(id)).unread).toBe(1);
  });

  it('does not come back because an older window says less', async () => {
    const { id } = await fresh();
    const [first, second] = [await write(scene.manager, id), await write(scene.manager, id)];
    const see = (lastSeen: string) => scene.agent.put(`/api/v1/cases/${id}/read`, { lastSeen });
    await see(second.id);
    expect((await see(first.id)).body).toMatchObject({ lastSeen: second.id, unread: 0 });
    const elsewhere = await write(scene.agent, scene.case.id);
    expect((await see(elsewhere.id)).status).toBe(404);
  });

  it('can be made new again', async () => {
    const { id } = await fresh();
    await write(scene.manager, id);
    const last = await write(scene.manager, id);
    await scene.agent.put(`/api/v1/cases/${id}/read`, { lastSeen: last.id });
    expect((await scene.agent.delete(`/api/v1/cases/${id}/read`)).body.unread).toBe(1);
    expect((await row(id)).unread).toBe(1);
  });

  it('counts what a merged case holds where it lives', async () => {
    const [one, two] = [await fresh(), await fresh()];
    await scene.agent.post(`/api/v1/cases/${one.id}/merge`, { into: two.id });
    expect((await row(two.id)).unread).toBe(2);
  });
});

describe('a row of the list', () => {
  it('tells the promise that falls due first, and whose it is', async () => {
    const { id } = await fresh();
    expect((await row(id)).nextPromise).toBeNull();
    const promise = { what: 'You hear from me', dueAt: inSeconds(5 * HOUR) };
    await scene.agent.put(`/api/v1/cases/${id}/acknowledgement`, { promise });
    const shown = await row(id);
    expect(shown.nextPromise).toMatchObject({
      what: 'You hear from me',
      partner: null,
      to: 'customer',
      state: 'active',
    });
    expect(shown.nextPromise.dueAt).toBe(shown.nextDueAt);
    await scene.agent.make(`/api/v1/cases/${id}/participants`, {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Collect' },
    });
    await scene.agent.make(`/api/v1/cases/${id}/tasks`, {
      ...{ partnerId: scene.courier.id, kind: 'pickup', title: 'Collect it', dueAt: inSeconds(2 * HOUR) },
    });
    expect((await row(id)).nextPromise).toMatchObject({
      ...{ what: 'Collect it', partner: { id: scene.courier.id, name: 'Swift Courier' }, to: 'us', state: 'proposed' },
    });
  });
});

describe('counts', () => {
  const counts = async (query = ''): Promise<Record<string, number>> => {
    const { body } = await scene.agent.get(`/api/v1/cases/counts${query}`);
    return Object.fromEntries(body.counts.map(({ view, count }: any) => [view, count]));
  };

  it('say how many cases each view lists', async () => {
    const { id } = await fresh();
    const promise = { what: 'Soon', dueAt: inSeconds(HOUR) };
    const held = (await scene.agent.put(`/api/v1/cases/${id}/acknowledgement`, { promise })).body;
    await desk.owner.query(
      `update commitments set due_at = now() - interval '1 hour', grace_minutes = 600 where id = $1`,
      [held.commitments[0].id],
    );
    const all = await counts();
    expect(Object.keys(all)).toEqual(['open', 'mine', 'unowned', 'waiting', 'late', 'snoozed']);
    for (const [view, count] of Object.entries(all))
      expect([view, count]).toEqual([view, (await listed(scene.agent, `view=${view}`)).length]);
    expect((await listed(scene.agent, 'view=late')).map((one) => one.id)).toContain(id);
    expect((await counts('?views=late&owner=none'))['late']).toBe(all['late']! - 1);
    const asked = await scene.agent.get('/api/v1/cases/counts?views=late,mine');
    expect(asked.body.counts.map(({ view }: any) => view)).toEqual(['late', 'mine']);
    expect((await scene.agent.get('/api/v1/cases/counts?views=late,nonsense')).status).toBe(422);
  });

  it('call late what was broken and is still waited for, until its case is closed', async () => {
    const { id } = await fresh();
    const promise = { what: 'Soon', dueAt: inSeconds(HOUR) };
    const { commitments } = (await scene.agent.put(`/api/v1/cases/${id}/acknowledgement`, { promise })).body;
    await desk.owner.query(
      `update commitments set state = 'broken', due_at = now() - interval '1 hour', settled_at = now() where id = $1`,
      [commitments[0].id],
    );
    const late = async (): Promise<string[]> => (await listed(scene.agent, 'view=late')).map((one) => one.id);
    expect(await late()).toContain(id);
    await scene.agent.put(`/api/v1/cases/${id}/closure`, { reason: 'withdrawn' });
    expect(await late()).not.toContain(id);
  });

  it('go to ninety-nine and say that there are more', async () => {
    await desk.owner.query(
      `insert into cases (id, kind, severity, subject, channel, customer_id, state, received_at, state_since, created_by)
       select 'cs_many' || n, 'question', 'low', 'Many', 'phone', $1, 'received', now(), now(), 'test' from generate_series(1, 120) n`,
      [scene.customer.id],
    );
    const { body } = await scene.agent.get('/api/v1/cases/counts?views=unowned');
    expect(body.counts).toEqual([{ view: 'unowned', count: 99, more: true }]);
  });
});
