import { askForPickup, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { describeWithRedis } from '../../../test/needs.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { RedisServer } from '../../../test/redis-server.js';
import { PresenceService } from './presence.service.js';

const at = (id: string): string => `/api/v1/cases/${id}/presence`;
const lookingAt = async (who: Caller, ...ids: string[]): Promise<any[]> =>
  (await who.get(`/api/v1/presence?cases=${ids.join(',')}`)).body.items;

describe('presence', () => {
  let desk: OpenDesk;
  let scene: Scene;
  const readers: EventReader[] = [];
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
  });
  afterEach(() => readers.splice(0).forEach((reader) => reader.close()));
  afterAll(() => desk.close());

  const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
  const follow = async (who: Caller): Promise<EventReader> => {
    const reader = new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${who.key}` });
    readers.push(await reader.open());
    await eventually(() => expect(reader.lastEventId).toBeDefined());
    return reader;
  };
  const toldOf = (reader: EventReader, id: string): any[] =>
    reader.seen.filter(({ data }) => data['changed'] === id && (data['what'] as string[]).includes('presence'));
  /** As if they had said nothing for so many seconds. */
  const silentFor = (seconds: number, id: string): Promise<unknown> =>
    desk.owner.query('update presences set seen_at = now() - make_interval(secs => $2) where case_id = $1', [
      id,
      seconds,
    ]);

  it('shows colleagues who looks at a case, and for whom who writes', async () => {
    const { id } = await fresh();
    const first = await scene.agent.put(at(id), { state: 'viewing' });
    expect([first.status, first.body]).toEqual([
      200,
      {
        caseId: id,
        people: [
          {
            personId: scene.agent.personId,
            name: 'Ada Agent',
            state: 'viewing',
            audience: null,
            since: expect.stringMatching(/Z$/),
          },
        ],
      },
    ]);
    await scene.manager.put(at(id), { state: 'writing', audience: { partners: [scene.courier.id] } });
    const [{ people }] = await lookingAt(scene.agent, id);
    expect(people.map((one: any) => [one.name, one.state, one.audience])).toEqual([
      ['Ada Agent', 'viewing', null],
      ['Mara Manager', 'writing', { partners: [scene.courier.id] }],
    ]);
  });

  it('answers for many rows of a list at once, and says nothing of cases with nobody in them', async () => {
    const [one, two, none] = [await fresh(), await fresh(), await fresh()];
    await scene.agent.put(at(one.id), { state: 'viewing' });
    await scene.manager.put(at(two.id), { state: 'idle' });
    const items = await lookingAt(scene.agent, one.id, two.id, none.id);
    expect(items.map(({ caseId }) => caseId).sort()).toEqual([one.id, two.id].sort());
  });

  it('is live: told when somebody comes, begins to write and leaves, and not by every beat of the heart', async () => {
    const { id } = await fresh();
    const reader = await follow(scene.manager);
    await scene.agent.put(at(id), { state: 'viewing' });
    await eventually(() => expect(toldOf(reader, id)).toHaveLength(1));
    for (let beat = 0; beat < 3; beat++) await scene.agent.put(at(id), { state: 'viewing' });
    await scene.agent.put(at(id), { state: 'writing', audience: 'customer' });
    await eventually(() => expect(toldOf(reader, id)).toHaveLength(2));
    await scene.agent.put(at(id), { state: 'writing', audience: 'internal' });
    await eventually(() => expect(toldOf(reader, id)).toHaveLength(3));
    expect((await scene.agent.delete(at(id))).status).toBe(204);
    await eventually(() => expect(toldOf(reader, id)).toHaveLength(4));
    expect(await lookingAt(scene.manager, id)).toEqual([]);
    expect((await scene.agent.delete(at(id))).status).toBe(204);
  });

  it('keeps since when somebody does something while their heart beats', async () => {
    const { id } = await fresh();
    const { body } = await scene.agent.put(at(id), { state: 'viewing' });
    const again = await scene.agent.put(at(id), { state: 'viewing' });
    expect(again.body.people[0].since).toBe(body.people[0].since);
  });

  it('ends after 45 seconds of silence, and colleagues are told', async () => {
    const { id } = await fresh();
    await scene.agent.put(at(id), { state: 'viewing' });
    await silentFor(40, id);
    expect(await lookingAt(scene.manager, id)).toHaveLength(1);
    const reader = await follow(scene.manager);
    await silentFor(46, id);
    expect(await lookingAt(scene.manager, id)).toEqual([]);
    await eventually(() => expect(toldOf(reader, id)).toHaveLength(1));
    await desk.app.get(PresenceService).noticeGone();
    expect((await desk.owner.query('select from presences where case_id = $1', [id])).rowCount).toBe(0);
  });

  it('of several tabs shows the one in which most is done, and each ends by itself', async () => {
    const { id } = await fresh();
    await scene.agent.put(at(id), { state: 'writing', audience: 'customer', tab: 'left' });
    const { body } = await scene.agent.put(at(id), { state: 'idle', tab: 'right' });
    expect(body.people.map(({ state }: any) => state)).toEqual(['writing']);
    await scene.agent.delete(`${at(id)}?tab=left`);
    const [{ people }] = await lookingAt(scene.agent, id);
    expect(people.map(({ state }: any) => state)).toEqual(['idle']);
  });

  it('leaves nothing in the ledger', async () => {
    const { id } = await fresh();
    const events = async (): Promise<number> =>
      (await desk.owner.query('select from events where case_id = $1 and actor_id = $2', [id, scene.agent.personId]))
        .rowCount!;
    const before = await events();
    await scene.agent.put(at(id), { state: 'writing', audience: 'customer' });
    await scene.agent.delete(at(id));
    expect(await events()).toBe(before);
  });

  it('is our staff’s alone: a partner is neither shown it nor told of it', async () => {
    const { id } = scene.case;
    const partner = await follow(scene.dispatcher);
    const agent = await follow(scene.agent);
    await scene.manager.put(at(id), { state: 'writing', audience: { partners: [scene.courier.id] } });
    await eventually(() => expect(toldOf(agent, id)).toHaveLength(1));
    await askForPickup(scene, 3_600, 7_200);
    await eventually(() => expect(partner.seen.length).toBeGreaterThan(0));
    expect(partner.seen.flatMap(({ data }) => data['what'])).not.toContain('presence');
    for (const { status } of [
      await scene.dispatcher.put(at(id), { state: 'viewing' }),
      await scene.dispatcher.delete(at(id)),
      await scene.dispatcher.get(`/api/v1/presence?cases=${id}`),
    ])
      expect(status).toBe(403);
  });

  it('of a case that is not there is refused, and so is what makes no sense', async () => {
    const nobodys = 'cs_01979c2e-0000-7000-8000-00000000dead';
    expect((await scene.agent.put(at(nobodys), { state: 'viewing' })).status).toBe(404);
    const { id } = await fresh();
    for (const body of [{}, { state: 'away' }, { state: 'writing', audience: 'everybody' }, { state: 'idle', tab: '' }])
      expect((await scene.agent.put(at(id), body)).status).toBe(422);
    for (const query of ['', '?cases=', '?cases=cs_1', `?cases=${Array(201).fill(id).join(',')}`])
      expect((await scene.agent.get(`/api/v1/presence${query}`)).status).toBe(422);
  });
});

describeWithRedis('presence through Redis', () => {
  it('is told as well', async () => {
    const redis = await RedisServer.start();
    const desk = await OpenDesk.open({ REDIS_URL: redis.url });
    const scene = await sceneOf(desk);
    const reader = new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${scene.manager.key}` });
    try {
      await reader.open();
      await eventually(async () => {
        await scene.agent.delete(at(scene.case.id));
        await scene.agent.put(at(scene.case.id), { state: 'viewing' });
        expect(reader.seen.flatMap(({ data }) => data['what'])).toContain('presence');
      });
    } finally {
      reader.close();
      await desk.close();
      await redis.stop();
    }
  });
});
