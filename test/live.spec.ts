import { askForPickup, sceneOf, type Scene } from './case-scene.js';
import { EventReader } from './event-reader.js';
import { eventually } from './eventually.js';
import { OpenDesk, type Caller } from './open-desk.js';

describe('live news on the whole desk', () => {
  let desk: OpenDesk;
  let scene: Scene;
  const readers: EventReader[] = [];
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await sceneOf(desk);
  });
  afterAll(async () => {
    readers.forEach((reader) => reader.close());
    await desk.close();
  });

  async function follow(caller: Caller): Promise<EventReader> {
    const reader = await new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${caller.key}` }).open();
    readers.push(reader);
    return reader;
  }
  const write = (audience: unknown) =>
    scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, { audience, body: 'The courier calls at nine.' });

  it('tells each side what it may see, the partner under its own name for the case', async () => {
    const [agent, dispatcher] = await Promise.all([follow(scene.agent), follow(scene.dispatcher)]);
    expect([agent.status, dispatcher.status]).toEqual([200, 200]);

    await write('internal');
    await eventually(() => expect(new Set(agent.changed)).toEqual(new Set([scene.case.id])));
    await askForPickup(scene, 3_600, 7_200);
    await write({ partners: [scene.courier.id] });
    // News of one case that comes close together is told at once.
    await eventually(() => expect(dispatcher.seen.flatMap(({ data }) => data['what'])).toContain('timeline'));
    await eventually(() => expect(agent.seen.flatMap(({ data }) => data['what'])).toContain('tasks'));

    const { items } = (await scene.dispatcher.get('/api/v1/tasks')).body;
    expect(new Set(dispatcher.changed)).toEqual(new Set([items[0].caseId]));
    expect(items[0].caseId).not.toBe(scene.case.id);
  });

  it('ends for a key that was revoked', async () => {
    const reader = await follow(await desk.person({ role: 'agent', name: 'Leaver' }));
    await desk.owner.query(
      `update api_keys set revoked_at = now() where person_id in (select id from people where name = 'Leaver')`,
    );
    // What the guard and the gate found is believed for a few seconds.
    await eventually(async () => {
      await write('internal');
      expect(reader.ended).toBe(true);
    });
  });

  it('is not for whoever has no key', async () => {
    const reader = await new EventReader(`${desk.url}/api/v1/live`).open();
    expect(reader.status).toBe(401);
  });
});
