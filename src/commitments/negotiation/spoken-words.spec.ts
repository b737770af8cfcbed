import { answer, askForPickup, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
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

const speaker = 'Ms Brandt';
const rows = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
const letters = async (id: string): Promise<string[]> =>
  (await rows(`select template from mails where data->>'commitmentId' = $1 order by id`, id)).map(
    (row) => row.template,
  );
const sheet = async (id: string, who = scene.agent): Promise<any> => (await who.get(`/api/v1/commitments/${id}`)).body;

/** Our agent writes down that Ms Brandt said yes. */
const saidYes = async (from = 4 * HOUR, to = 6 * HOUR): Promise<any> => {
  const { commitment } = await askForPickup(scene, from, to);
  return (await answer(scene.agent, commitment, 'acceptance', { speaker })).body;
};
/** As if it had been said so many hours ago. */
const hoursAgo = (id: string, hours: number): Promise<any[]> =>
  rows(`update commitments set spoken_at = now() - make_interval(hours => $2) where id = $1`, id, hours);

describe('a yes that was only spoken', () => {
  it('reads everywhere as said, not yet confirmed', async () => {
    const promise = await saidYes();
    const unconfirmed = { speaker, confirmedAt: null, deniableUntil: expect.any(String) };
    expect(promise).toMatchObject({ state: 'active', spoken: unconfirmed });
    const opened = (await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body;
    expect(opened.commitments.find(({ id }: any) => id === promise.id).spoken).toMatchObject(unconfirmed);
    const list = (await scene.dispatcher.get('/api/v1/commitments?state=active&limit=200')).body.items;
    expect(list.find(({ id }: any) => id === promise.id)).toMatchObject({
      spoken: unconfirmed,
      allowed: ['report', 'renegotiation', 'risk', 'confirmation', 'denial'],
    });
    const tasks = (await scene.dispatcher.get('/api/v1/tasks?state=agreed&limit=200')).body.items;
    expect(tasks.find(({ commitment }: any) => commitment.id === promise.id).commitment.spoken).toMatchObject(
      unconfirmed,
    );
  });

  it('is mailed at once to those who are said to have given it, with a link', async () => {
    const { id } = await saidYes();
    await eventually(async () => {
      const [mail] = await rows(
        `select link_id, to_person_id from mails where template = 'partner.said-yes' and data->>'commitmentId' = $1`,
        id,
      );
      expect(mail).toEqual({ link_id: expect.stringMatching(/^lnk_/), to_person_id: scene.dispatcher.personId });
    });
    const [{ id: mailId }] = await rows(
      `select id from mails where template = 'partner.said-yes' and data->>'commitmentId' = $1`,
      id,
    );
    const { body } = await scene.manager.get(`/api/v1/mails/${mailId}`);
    expect(JSON.stringify(body)).toContain('Ms Brandt told us that you will do this');
  });

  it('is nothing of all this when the partner says it itself', async () => {
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    const promise = (await answer(scene.dispatcher, commitment, 'acceptance')).body;
    expect(promise.spoken).toBeNull();
    const { status, body } = await answer(scene.dispatcher, promise, 'confirmation');
    expect([status, body.type]).toEqual([409, '/problems/nothing-spoken']);
    expect((await answer(scene.dispatcher, promise, 'denial')).body.type).toBe('/problems/nothing-spoken');
  });

  it('is confirmed by the partner: who, when and how is kept, and it is the partner’s own word from then on', async () => {
    const promise = await saidYes();
    expect((await answer(scene.agent, promise, 'confirmation')).status).toBe(403);
    const { status, body } = await answer(scene.dispatcher, promise, 'confirmation', { note: 'So it is' });
    expect([status, body.spoken]).toEqual([
      200,
      { speaker, at: expect.any(String), confirmedAt: expect.any(String), deniableUntil: null },
    ]);
    expect((await sheet(promise.id)).confirmations).toEqual([
      {
        ...{ termsVersion: 1, verdict: 'confirmed', by: 'Dirk Dispatcher', channel: 'api' },
        ...{ at: body.spoken.confirmedAt, note: 'So it is' },
      },
    ]);
    for (const again of ['confirmation', 'denial'])
      expect((await answer(scene.dispatcher, promise, again)).body.type).toBe('/problems/nothing-spoken');
  });

  it('is confirmed by whoever reports it done', async () => {
    const promise = await saidYes();
    const { body } = await answer(scene.dispatcher, promise, 'report');
    expect([body.state, body.spoken.confirmedAt]).toEqual(['reported', expect.any(String)]);
  });

  it('is denied: the same terms lie on the table under a new version, are chased, and the owner hears of it', async () => {
    const promise = await saidYes();
    const denied = (await answer(scene.dispatcher, promise, 'denial', { note: 'Wrong company' })).body;
    expect(denied).toMatchObject({
      ...{ state: 'countered', awaited: 'partner', termsVersion: 2, spoken: null, dueAt: promise.dueAt },
      allowed: ['acceptance', 'counter', 'decline'],
    });
    const story = await sheet(promise.id);
    expect(story.terms.map(({ version, proposedBy }: any) => [version, proposedBy])).toEqual([
      [1, 'us'],
      [2, 'us'],
    ]);
    expect(story.confirmations).toMatchObject([{ verdict: 'denied', by: 'Dirk Dispatcher', note: 'Wrong company' }]);
    expect(story.chase.ahead.map(({ step }: any) => step)).toEqual(['rung:1', 'lapse']);
    await eventually(async () => expect(await letters(promise.id)).toContain('staff.denied'));
    const old = await answer(scene.dispatcher, promise, 'confirmation');
    expect([old.status, old.body.type, old.body.termsVersion]).toEqual([409, '/problems/stale-terms', 2]);
    expect((await answer(scene.dispatcher, denied, 'acceptance')).body).toMatchObject({
      state: 'active',
      spoken: null,
    });
  });

  it('stands after a day, and still reads as not confirmed until somebody confirms it', async () => {
    const promise = await saidYes(30 * HOUR, 31 * HOUR);
    await hoursAgo(promise.id, 25);
    const { status, body } = await answer(scene.dispatcher, promise, 'denial');
    expect([status, body.type, body.until]).toEqual([409, '/problems/too-late-to-deny', expect.any(String)]);
    expect(await sheet(promise.id)).toMatchObject({ state: 'active', spoken: { confirmedAt: null } });
    expect((await answer(scene.dispatcher, promise, 'confirmation')).body.spoken.confirmedAt).not.toBeNull();
  });

  it('can be denied to the last moment of the day', async () => {
    const promise = await saidYes(30 * HOUR, 31 * HOUR);
    await rows(`update commitments set spoken_at = now() - interval '23 hours 59 minutes' where id = $1`, promise.id);
    expect((await answer(scene.dispatcher, promise, 'denial')).body.state).toBe('countered');
  });

  it('stays what it is when it broke before anybody denied it', async () => {
    const promise = await saidYes();
    await rows(`update commitments set state = 'broken', settled_at = now() where id = $1`, promise.id);
    const { status, body } = await answer(scene.dispatcher, promise, 'denial');
    expect([status, body.type, body.allowed]).toEqual([409, '/problems/not-allowed-now', []]);
  });

  it('is nothing any more to rest on when it is denied', async () => {
    const promise = await saidYes();
    const ours = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      ...{ kind: 'refund', what: 'Your money back', restsOn: [promise.id] },
      window: windowIn(40 * HOUR, 41 * HOUR),
    });
    expect((await sheet(ours.id)).footing).toMatchObject({ footing: 'comfortable', unpromised: [] });
    await answer(scene.dispatcher, promise, 'denial');
    expect((await sheet(ours.id)).footing).toMatchObject({ footing: 'unbacked', unpromised: [promise.id] });
  });
});
