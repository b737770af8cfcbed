import { answer, askForPickup, inSeconds, openCase, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const agreedFor = async (from: number, to: number): Promise<any> => {
  const { commitment } = await askForPickup(scene, from * HOUR, to * HOUR);
  return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
};
const restingOn = (...backings: any[]): Promise<any> =>
  scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
    ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(6 * HOUR) },
    restsOn: backings.map(({ id }) => id),
  });
const askForMore = async (commitment: any, to: number): Promise<any> =>
  (await answer(scene.dispatcher, commitment, 'renegotiation', { window: windowIn((to - 1) * HOUR, to * HOUR) })).body;
const move = async (commitment: any, to: number): Promise<any> => {
  const { status, body } = await answer(scene.agent, await askForMore(commitment, to), 'acceptance');
  expect([status, body]).toMatchObject([200, {}]);
  return body;
};
const tasksOf = async (promise: any, state = 'open'): Promise<any[]> =>
  (await scene.agent.all(`/api/v1/own-tasks?state=${state}`, 100)).filter((one) => one.commitmentId === promise.id);
const taskOf = (promise: any): Promise<any> =>
  eventually(async () => {
    const [task] = await tasksOf(promise);
    expect(task).toBeDefined();
    return task;
  });
/** A promise that slips because its pickup comes eight hours from now. */
const slipped = async (): Promise<{ pickup: any; promise: any; task: any }> => {
  const pickup = await agreedFor(1, 2);
  const promise = await restingOn(pickup);
  const later = await move(pickup, 8);
  return { pickup: later, promise, task: await taskOf(promise) };
};
const own = (task: any, rest = ''): string => `/api/v1/own-tasks/${task.id}${rest}`;

describe('a task to tell the customer before they ask', () => {
  it('is there as soon as a partner asks for more time than there is, and gone when we do not agree to it', async () => {
    const pickup = await agreedFor(1, 2);
    const promise = await restingOn(pickup);
    const asked = await askForMore(pickup, 9);
    const task = await taskOf(promise);
    expect((await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body.ownTaskIds).toContain(task.id);
    await answer(scene.agent, asked, 'decline');
    await eventually(async () => expect((await scene.agent.get(own(task))).body.state).toBe('over'));
    expect((await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body.state).toBe('active');
  });

  it('says what it is about, and counts among what is open until it is done', async () => {
    const counted = async (): Promise<any> => (await scene.agent.get('/api/v1/own-tasks/count')).body;
    const before = await counted();
    const { promise, task } = await slipped();
    const { number, subject } = (await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body;
    expect(task).toMatchObject({ caseNumber: number, subject, what: promise.what, promisedFor: promise.dueAt });
    expect(await counted()).toEqual({ count: before.count + 1, more: false });
    await scene.agent.put(own(task, '/dismissal'), { reason: 'She knows.' });
    expect(await counted()).toEqual(before);
  });

  it('comes once, however many backings slip', async () => {
    const [one, other] = [await agreedFor(1, 2), await agreedFor(1, 2)];
    const promise = await restingOn(one, other);
    await Promise.all([move(one, 8), move(other, 9)]);
    const task = await taskOf(promise);
    await eventually(async () => {
      const { body } = await scene.agent.get(own(task));
      expect(new Date(body.draft.newDueAt).getTime()).toBeGreaterThan(Date.now() + 9 * HOUR * 1000);
    });
    expect(await tasksOf(promise, 'all')).toHaveLength(1);
  });

  it('goes away by itself when there is time again', async () => {
    const { pickup, promise, task } = await slipped();
    await move(pickup, 2);
    await eventually(async () => expect((await scene.agent.get(own(task))).body).toMatchObject({ state: 'over' }));
    expect(await tasksOf(promise)).toEqual([]);
  });

  it('goes away when the promise no longer rests on what slipped', async () => {
    const { pickup, promise, task } = await slipped();
    const path = `/api/v1/commitments/${promise.id}/backings`;
    for (const id of (await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body.restsOn)
      expect((await scene.agent.delete(`${path}/${id}`)).status).toBe(200);
    expect((await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body.state).toBe('active');
    await eventually(async () => expect((await scene.agent.get(own(task))).body.state).toBe('over'));
    // A promise that comes too late to rest on is refused as it would have been at first.
    expect((await scene.agent.put(`${path}/${pickup.id}`, {})).body.type).toBe('/problems/over-promised');
  });

  it('offers no time when somebody has let go of what it rests on, and is sent without one', async () => {
    const pickup = await agreedFor(1, 2);
    const promise = await restingOn(pickup);
    await answer(scene.agent, pickup, 'withdrawal');
    const task = await taskOf(promise);
    expect(task.draft).toMatchObject({ newDueAt: null, body: expect.stringMatching(/do not know the new time yet/) });
    const { body } = await scene.agent.post(own(task, '/notice'), {});
    expect(body).toMatchObject({ state: 'done', successorId: null, entryId: expect.stringMatching(/^ent_/) });
    expect((await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body.state).toBe('at_risk');
  });

  it('takes the owner’s own words and time', async () => {
    const { task } = await slipped();
    const newDueAt = inSeconds(20 * HOUR);
    const { body } = await scene.agent.patch(own(task), { body: 'My own words.', newDueAt });
    expect(body.draft).toEqual({ body: 'My own words.', newDueAt });
    expect((await scene.agent.patch(own(task), { body: null }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await scene.agent.patch(own(task), { body: null })).body.draft.body).toMatch(/We promised you/);
    const sent = (await scene.agent.post(own(task, '/notice'), { body: 'Others still.' })).body;
    const successor = (await scene.agent.get(`/api/v1/commitments/${sent.successorId}`)).body;
    expect(successor.dueAt).toBe(newDueAt);
    const timeline = await scene.agent.all(`/api/v1/cases/${scene.case.id}/timeline`, 200);
    expect(timeline.find(({ entry }) => entry?.id === sent.entryId).entry).toMatchObject({
      body: 'Others still.',
      audience: 'customer',
    });
  });

  it('refuses a time that what it rests on does not allow, and then has told nobody', async () => {
    const { task } = await slipped();
    const refused = await scene.agent.post(own(task, '/notice'), { newDueAt: inSeconds(7 * HOUR) });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/over-promised']);
    expect((await scene.agent.get(own(task))).body).toMatchObject({ state: 'open', entryId: null });
  });

  it('is dismissed with a reason only, and is over then', async () => {
    const { task } = await slipped();
    expect((await scene.agent.put(own(task, '/dismissal'), {})).status).toBe(422);
    const reason = 'They asked for the later day themselves.';
    expect((await scene.agent.put(own(task, '/dismissal'), { reason })).body).toMatchObject({
      state: 'dismissed',
      dismissedBecause: reason,
    });
    const again = await scene.agent.post(own(task, '/notice'), {});
    expect([again.status, again.body.type]).toEqual([409, '/problems/own-task-over']);
  });

  it('is done when an entry to the customer names the promise', async () => {
    const { promise, task } = await slipped();
    const write = (more: Record<string, unknown>): Promise<any> =>
      scene.agent.post(`/api/v1/cases/${scene.case.id}/entries`, { body: 'It will be later.', ...more });
    expect((await write({ audience: 'internal', about: promise.id })).status).toBe(422);
    const { body } = await write({ audience: 'customer', about: promise.id });
    expect((await scene.agent.get(own(task))).body).toMatchObject({ state: 'done', entryId: body.id });
  });

  it('is its case owner’s, and nobody’s outside', async () => {
    const { task } = await slipped();
    const mine = async (who: any): Promise<string[]> =>
      (await who.all('/api/v1/own-tasks?mine=true', 100)).map((one: any) => one.id);
    expect(await mine(scene.agent)).toContain(task.id);
    expect(await mine(scene.manager)).not.toContain(task.id);
    expect((await scene.dispatcher.get(own(task))).status).toBe(403);
    const other = await openCase(scene.agent, scene.customer.id);
    expect((await scene.agent.get(`/api/v1/own-tasks?caseId=${other.id}`)).body).toEqual({ items: [], next: null });
  });
});
