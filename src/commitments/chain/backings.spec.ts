import { answer, askForPickup, inSeconds, openCase, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const asked = async (to = 2): Promise<any> => (await askForPickup(scene, HOUR, to * HOUR)).commitment;
const agreed = async (to = 2): Promise<any> => (await answer(scene.dispatcher, await asked(to), 'acceptance')).body;
const ours = (dueInHours: number, on: any[] = []): Promise<any> =>
  scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
    ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(dueInHours * HOUR) },
    restsOn: on.map(({ id }) => id),
  });
const backing = (promise: any, on: any): string => `/api/v1/commitments/${promise.id}/backings/${on.id}`;
const sheet = async (promise: any): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${promise.id}`)).body;

describe('what a promise rests on, changed afterwards', () => {
  it('is added with what passes in between, and judged at once', async () => {
    const [promise, pickup] = [await ours(6), await agreed()];
    const { status, body } = await scene.agent.put(backing(promise, pickup), { lagMinutes: 60 });
    expect([status, body.restsOn, body.footing.footing]).toEqual([200, [pickup.id], 'comfortable']);
    expect(body.backings).toEqual([
      { commitmentId: pickup.id, lagMinutes: 60, calendarId: null, overrideReason: null },
    ]);
    const again = await scene.agent.put(backing(promise, pickup), { lagMinutes: 120 });
    expect(again.body.backings[0].lagMinutes).toBe(120);
  });

  it('is refused where it comes too late, unless somebody says why', async () => {
    const [promise, pickup] = [await ours(3), await agreed()];
    const late = { lagMinutes: 90 };
    const refused = await scene.agent.put(backing(promise, pickup), late);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/over-promised']);
    expect((await sheet(promise)).restsOn).toEqual([]);
    const overrideReason = 'They told us on the telephone that they come first thing.';
    const { body } = await scene.agent.put(backing(promise, pickup), { ...late, overrideReason });
    expect([body.state, body.footing.footing, body.backings[0].overrideReason]).toEqual([
      'active',
      'over',
      overrideReason,
    ]);
  });

  it('is taken away, once', async () => {
    const [pickup, other] = [await agreed(5), await agreed()];
    const promise = await ours(6, [pickup, other]);
    expect((await scene.agent.delete(backing(promise, pickup))).body).toMatchObject({
      restsOn: [other.id],
      footing: { footing: 'comfortable' },
    });
    expect((await scene.agent.delete(backing(promise, pickup))).status).toBe(404);
  });

  it('is a promise of the same case, of a promise that is still open', async () => {
    const promise = await ours(6);
    const elsewhere = await openCase(scene.agent, scene.customer.id);
    const foreign = await scene.agent.make(`/api/v1/cases/${elsewhere.id}/commitments`, {
      ...{ kind: 'refund', what: 'Something else', dueAt: inSeconds(HOUR) },
    });
    const { status, body } = await scene.agent.put(backing(promise, foreign), {});
    expect([status, body.type]).toEqual([422, '/problems/rests-on-unknown']);
    await answer(scene.agent, promise, 'withdrawal');
    const over = await scene.agent.put(backing(promise, await agreed()), {});
    expect([over.status, over.body.type]).toEqual([409, '/problems/not-allowed-now']);
  });

  it('is nobody’s to change but ours', async () => {
    const [promise, pickup] = [await ours(6), await agreed()];
    expect((await scene.dispatcher.put(backing(promise, pickup), {})).status).toBe(403);
    const stale = await scene.agent.put(backing(promise, pickup), {}, { 'if-match': '"9"' });
    expect(stale.status).toBe(412);
  });
});

describe('a circle of promises', () => {
  it('is refused, and named', async () => {
    const last = await ours(7);
    const middle = await ours(8, [last]);
    const first = await ours(9, [middle]);
    const { status, body } = await scene.agent.put(backing(last, first), { overrideReason: 'x' });
    expect([status, body.type, body.circle]).toEqual([
      409,
      '/problems/backing-circle',
      [last.id, first.id, middle.id, last.id],
    ]);
  });

  it('is refused on itself', async () => {
    const promise = await ours(6);
    expect((await scene.agent.put(backing(promise, promise), {})).body.type).toBe('/problems/backing-circle');
  });

  it('is refused by way of a new time that nobody has agreed to yet', async () => {
    const pickup = await agreed();
    const promise = await ours(6, [pickup]);
    const successor = (
      await answer(scene.dispatcher, pickup, 'renegotiation', { window: windowIn(3 * HOUR, 4 * HOUR) })
    ).body;
    const { body } = await scene.agent.put(backing(successor, promise), {});
    expect([body.type, body.circle]).toEqual(['/problems/backing-circle', [successor.id, promise.id, successor.id]]);
  });

  it('is refused by way of what has taken another’s place', async () => {
    const pickup = await agreed();
    const promise = await ours(6, [pickup]);
    const moved = (await answer(scene.agent, promise, 'renegotiation', { dueAt: inSeconds(7 * HOUR) })).body;
    const { body } = await scene.agent.put(backing(pickup, moved), {});
    expect([body.type, body.circle]).toEqual(['/problems/backing-circle', [pickup.id, moved.id, pickup.id]]);
  });

  it('does not come about when two halves of it are added at once', async () => {
    const [one, other] = [await ours(6), await ours(6)];
    const answers = await Promise.all([
      scene.agent.put(backing(one, other), { overrideReason: 'x' }),
      scene.agent.put(backing(other, one), { overrideReason: 'x' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
