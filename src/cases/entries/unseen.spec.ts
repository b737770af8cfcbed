import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Answer, type Caller } from '../../../test/open-desk.js';

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

describe('a send that has not seen what others wrote', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
  const newest = async (id: string): Promise<string> =>
    (await scene.agent.get(path(id, '/timeline?order=desc'))).body.items.find(({ entry }: any) => entry).entry.id;
  const send = (who: Caller, id: string, lastSeen: string, more: object = {}): Promise<Answer> =>
    who.post(path(id, '/entries'), { audience: 'customer', body: 'We are sorry.', lastSeen, ...more });

  it('is refused and shown it, as its writer may read it', async () => {
    const { id } = await fresh();
    const lastSeen = await newest(id);
    const theirs = await scene.manager.make(path(id, '/entries'), { audience: 'customer', body: 'I am on it.' });
    const { status, body } = await send(scene.agent, id, lastSeen);
    expect([status, body.type, body.unseen, body.lastSeen]).toEqual([
      409,
      '/problems/entries-unseen',
      [theirs],
      theirs.id,
    ]);
  });

  it('goes anyway when it names what it was shown, unless there is something newer again', async () => {
    const { id } = await fresh();
    const lastSeen = await newest(id);
    const write = (body: string): Promise<any> =>
      scene.manager.make(path(id, '/entries'), { audience: 'internal', body });
    await write('one');
    const first = await send(scene.agent, id, lastSeen);
    const newer = await write('two');
    const second = await send(scene.agent, id, first.body.lastSeen);
    expect([second.status, second.body.unseen]).toEqual([409, [newer]]);
    expect((await send(scene.agent, id, second.body.lastSeen)).status).toBe(201);
  });

  it('is not stopped by its writer’s own words', async () => {
    const { id } = await fresh();
    const lastSeen = await newest(id);
    expect((await send(scene.agent, id, lastSeen)).status).toBe(201);
    expect((await send(scene.agent, id, lastSeen)).status).toBe(201);
  });

  it('is stopped by what a colleague is sending right now, which becomes nothing new when it goes', async () => {
    const { id } = await fresh();
    const lastSeen = await newest(id);
    const held = await scene.manager.make(path(id, '/entries'), {
      ...{ audience: 'customer', body: 'I am on it.', holdSeconds: 30 },
    });
    const stopped = await send(scene.agent, id, lastSeen);
    expect([stopped.status, stopped.body.unseen, stopped.body.lastSeen]).toEqual([409, [held], held.id]);
    expect((await send(scene.agent, id, held.id)).status).toBe(201);
    await desk.owner.query(
      `with e as (insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
         select 'ent_ffffffff-ffff-7fff-8fff-ffffffffffff', case_id, 'message', 'staff', author_id, readers, body, channel, now() from held_sends where id = $1)
       update held_sends set state = 'sent', body = null, settled_at = goes_at, entry_id = 'ent_ffffffff-ffff-7fff-8fff-ffffffffffff' where id = $1`,
      [held.id],
    );
    expect((await send(scene.agent, id, held.id)).status).toBe(201);
    expect((await send(scene.agent, id, lastSeen)).status).toBe(409);
  });

  it('is never one of two: of those who send at the same moment one goes, and the other is shown it', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await fresh();
      const lastSeen = await newest(id);
      const holds = round % 2 === 0 ? {} : { holdSeconds: 30 };
      const answers = await Promise.all([scene.agent, scene.manager].map((who) => send(who, id, lastSeen, holds)));
      const [gone, stopped] = answers.sort((a, b) => a.status - b.status);
      expect([gone!.status, stopped!.status]).toEqual([201, 409]);
      expect(stopped!.body.unseen).toEqual([gone!.body]);
    }
  });

  it('counts what was written in cases that became one with it', async () => {
    const [merged, head] = [await fresh(), await fresh()];
    const lastSeen = await newest(head.id);
    const theirs = await scene.manager.make(path(merged.id, '/entries'), {
      audience: 'internal',
      body: 'In the other.',
    });
    await scene.agent.post(path(merged.id, '/merge'), { into: head.id });
    const { status, body } = await send(scene.agent, head.id, lastSeen);
    expect([status, body.unseen.map(({ id }: any) => id)]).toEqual([409, [theirs.id]]);
    expect((await send(scene.agent, head.id, theirs.id)).status).toBe(201);
  });

  it('shows at most twenty, the oldest first, and then the rest', async () => {
    const { id } = await fresh();
    let lastSeen = await newest(id);
    for (let n = 0; n < 23; n++)
      await scene.manager.make(path(id, '/entries'), { audience: 'internal', body: `note ${n}` });
    const counts: number[] = [];
    for (let answer = await send(scene.agent, id, lastSeen); answer.status === 409;) {
      counts.push(answer.body.unseen.length);
      lastSeen = answer.body.lastSeen;
      answer = await send(scene.agent, id, lastSeen);
    }
    expect(counts).toEqual([20, 3]);
  });

  it('shows a partner what it may read, and nothing that our staff are sending', async () => {
    const { id } = scene.case;
    const lastSeen = await newest(id);
    await scene.agent.make(path(id, '/entries'), { audience: 'internal', body: 'zqinternal' });
    const audience = { partners: [scene.courier.id], customer: true };
    await scene.agent.make(path(id, '/entries'), { audience, body: 'To both.' });
    await scene.agent.make(path(id, '/entries'), { audience, body: 'zqheld', holdSeconds: 30 });
    const { status, body } = await scene.dispatcher.post(path(id, '/entries'), { body: 'Coming.', lastSeen });
    expect([status, body.unseen.map((one: any) => [one.body, one.audience])]).toEqual([
      409,
      [['To both.', { partners: [scene.courier.id] }]],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/zqinternal|zqheld/);
  });
});
