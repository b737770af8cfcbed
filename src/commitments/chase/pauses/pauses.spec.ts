import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../../test/case-scene.js';
import { eventually } from '../../../../test/eventually.js';
import { OpenDesk } from '../../../../test/open-desk.js';
import { passTime } from '../../../../test/pass-time.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('the pause of a chase', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());
  const path = (id: string): string => `/api/v1/commitments/${id}/pause`;
  const pause = (id: string, seconds: number, why = 'They called: the van is in the garage') =>
    scene.agent.put(path(id), { until: inSeconds(seconds), why });
  const promised = async (from: number, to: number): Promise<any> => {
    const { commitment } = await askForPickup(scene, from, to);
    return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
  };
  const sheet = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
  const done = async (id: string): Promise<[string, string | null][]> =>
    (await sheet(id)).chase.done.map(({ step, withheld }: any) => [step, withheld]);

  it('shows until when and why, and what happens all the same', async () => {
    const { id } = await promised(2 * DAY, 2 * DAY + HOUR);
    const before = (await sheet(id)).chase.ahead.map(({ step }: any) => step);
    expect(before).toEqual(['rung:2', 'rung:3', 'breach', 'rung:4', 'rung:5', 'rung:6', 'rung:7']);
    const { status, body } = await pause(id, 10 * DAY);
    expect([status, body.pause.why, body.pause.by]).toEqual([
      200,
      'They called: the van is in the garage',
      scene.agent.personId,
    ]);
    // The last rung stands for all that fell into it, and comes when it ends.
    expect(body.ahead.map(({ step }: any) => step)).toEqual(['breach', 'rung:7']);
    expect(body.ahead[1].at).toBe(body.pause.until);
    expect((await sheet(id)).chase).toMatchObject({ pause: body.pause, ahead: body.ahead });
  });

  it('ends when somebody ends it, and the plan is as it was', async () => {
    const { id } = await promised(2 * DAY, 2 * DAY + HOUR);
    const { ahead } = (await sheet(id)).chase;
    await pause(id, 10 * DAY);
    const { status, body } = await scene.agent.delete(path(id));
    expect([status, body.pause, body.ahead]).toEqual([200, null, ahead]);
    const again = await scene.agent.delete(path(id));
    expect([again.status, again.body.type]).toEqual([409, '/problems/not-paused']);
  });

  it('ends in the future, thirty days ahead at most, and says why', async () => {
    const { id } = await promised(2 * DAY, 2 * DAY + HOUR);
    for (const seconds of [-5, 30 * DAY + HOUR]) {
      const { status, body } = await pause(id, seconds);
      expect([status, body.type]).toEqual([422, '/problems/pause-out-of-bounds']);
    }
    expect((await scene.agent.put(path(id), { until: inSeconds(HOUR) })).status).toBe(422);
    expect((await scene.agent.put(path(id), { why: 'x' })).status).toBe(422);
    expect((await pause(id, HOUR, '  ')).status).toBe(422);
    expect((await sheet(id)).chase.pause).toBeNull();
  });

  it('is refused where nobody is chased any more, and is not for partners', async () => {
    const promise = await promised(2 * DAY, 2 * DAY + HOUR);
    expect((await scene.dispatcher.put(path(promise.id), { until: inSeconds(HOUR), why: 'x' })).status).toBe(403);
    await answer(scene.agent, promise, 'withdrawal');
    const { status, body } = await pause(promise.id, HOUR);
    expect([status, body.type]).toEqual([409, '/problems/nothing-to-pause']);
  });

  it('never keeps a breach from being noticed; whoever ends it hears the last word, not all of them', async () => {
    const { id } = await promised(30, 31 * 60);
    await pause(id, 5 * HOUR);
    await passTime(desk, id, 31 + 31);
    await eventually(async () => expect(await done(id)).toEqual([['breach', null]]));
    expect((await sheet(id)).state).toBe('broken');
    // An hour and a half past its time: the question and the reminder an hour later have both fallen into the pause.
    await passTime(desk, id, 60);
    await scene.agent.delete(path(id));
    await eventually(async () =>
      expect(await done(id)).toEqual([
        ['breach', null],
        ['rung:5', null],
      ]),
    );
  });

  it('is left behind by new terms', async () => {
    const { commitment } = await askForPickup(scene, 2 * DAY, 2 * DAY + HOUR);
    await pause(commitment.id, DAY);
    const countered = await answer(scene.dispatcher, commitment, 'counter', { window: windowIn(3 * DAY, 4 * DAY) });
    expect((await sheet(commitment.id)).chase.pause).toBeNull();
    // Of a pause nobody outside learns anything.
    expect(JSON.stringify((await scene.dispatcher.get(`/api/v1/commitments/${commitment.id}`)).body)).not.toMatch(
      /pause|garage/,
    );
    await pause(commitment.id, DAY);
    await answer(scene.agent, countered.body, 'acceptance');
    const { chase } = await sheet(commitment.id);
    expect(chase.pause).not.toBeNull();
    expect(chase.ahead[0].step).toBe('rung:2');
  });

  it('stands in the timeline of the case, for our staff', async () => {
    const timeline = await scene.agent.all(`/api/v1/cases/${scene.case.id}/timeline`, 200);
    const types = timeline.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['commitment.chase_paused', 'commitment.chase_resumed']));
  });
});
