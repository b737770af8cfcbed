import { customerLink, page } from '../../../test/case-projections.js';
import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Answer, type Caller } from '../../../test/open-desk.js';
import { SendRelease } from './send-release.js';

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

/** Nothing goes by itself: the tests say when time is over, and who lets go. */
describe('a send that is held', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
  const hold = (id: string, body: string, more: object = {}, who: Caller = scene.agent): Promise<any> =>
    who.make(path(id, '/entries'), { audience: 'customer', body, holdSeconds: 30, ...more });
  const takeBack = (send: { id: string }, who: Caller = scene.agent): Promise<Answer> =>
    who.delete(`/api/v1/sends/${send.id}`);
  const sending = async (who: Caller, id: string): Promise<any[]> => (await who.get(path(id, '/sends'))).body.items;
  const said = async (who: Caller, id: string): Promise<string[]> =>
    (await who.all(path(id, '/timeline'), 200)).flatMap(({ entry }) => (entry ? [entry.body] : []));
  const drafts = async (who: Caller, id: string): Promise<string[]> =>
    (await who.get(path(id, '/drafts'))).body.items.map(({ body }: any) => body);
  const timeIsOver = (send: { id: string }): Promise<unknown> =>
    desk.owner.query(
      `update held_sends set held_at = held_at - interval '30 seconds', goes_at = goes_at - interval '30 seconds' where id = $1`,
      [send.id],
    );
  const release = (): Promise<void> => desk.app.get(SendRelease).release();
  const goes = async (send: { id: string }): Promise<any> => {
    await timeIsOver(send);
    await release();
    return (await scene.agent.get(`/api/v1/sends/${send.id}`)).body;
  };
  const events = async (caseId: string, type: string): Promise<any[]> =>
    (await desk.owner.query('select * from events where case_id = $1 and type = $2 order by id', [caseId, type])).rows;

  it('is shown to colleagues as sending, and is nothing to its readers', async () => {
    const { id } = await fresh();
    const before = await said(scene.agent, id);
    const send = await hold(id, 'It comes tomorrow.');
    expect(send).toEqual({
      id: expect.stringMatching(/^snd_/),
      caseId: id,
      state: 'sending',
      author: { id: scene.agent.personId, name: 'Ada Agent' },
      audience: 'customer',
      body: 'It comes tomorrow.',
      fileIds: [],
      about: null,
      heldAt: expect.any(String),
      goesAt: expect.any(String),
      entryId: null,
      problem: null,
    });
    expect(Date.parse(send.goesAt) - Date.parse(send.heldAt)).toBe(30_000);
    expect(await sending(scene.manager, id)).toEqual([send]);
    expect(await said(scene.agent, id)).toEqual(before);
    expect(await events(id, 'entry.written')).toHaveLength(1);
    const [held] = await events(id, 'send.held');
    expect([held.subject_id, held.readers]).toEqual([send.id, []]);
  });

  it('is no word to a customer on their page, nor to a partner, until it goes', async () => {
    const { id } = scene.case;
    const link = await customerLink(desk, scene.customer.id, id);
    const shown = (): Promise<string> => page(desk, `/s/${link}`);
    const toCustomer = await hold(id, 'zqheldforcustomer');
    const toPartner = await hold(id, 'zqheldforpartner', { audience: { partners: [scene.courier.id] } });
    expect(await shown()).not.toContain('zqheld');
    expect((await said(scene.dispatcher, id)).join()).not.toContain('zqheld');
    await goes(toCustomer);
    await goes(toPartner);
    expect(await shown()).toContain('zqheldforcustomer');
    expect(await said(scene.dispatcher, id)).toContain('zqheldforpartner');
  });

  it('goes when its seconds are over, as what its author wrote, and not a moment before', async () => {
    const { id } = await fresh();
    const send = await hold(id, 'It comes tomorrow.');
    await release();
    expect(await said(scene.agent, id)).not.toContain('It comes tomorrow.');
    const gone = await goes(send);
    expect([gone.state, gone.body, gone.entryId]).toEqual(['sent', null, expect.stringMatching(/^ent_/)]);
    expect(await sending(scene.agent, id)).toEqual([]);
    const written = (await scene.agent.all(path(id, '/timeline'), 200)).at(-1);
    expect([written.type, written.entry.id, written.entry.body, written.entry.author]).toEqual([
      'entry.written',
      gone.entryId,
      'It comes tomorrow.',
      'staff',
    ]);
    const [, event] = await events(id, 'entry.written');
    expect([event.actor_kind, event.actor_id, event.readers]).toEqual(['staff', scene.agent.personId, ['customer']]);
    const [done] = await events(id, 'send.gone');
    expect(done.data.entryId).toBe(gone.entryId);
  });

  it('is taken back within its seconds, and its words are a draft again', async () => {
    const { id } = await fresh();
    const send = await hold(id, 'Too fast.');
    expect(await drafts(scene.agent, id)).toEqual([]);
    const back = await takeBack(send);
    expect([back.status, back.body.draft.body, back.body.draft.mine]).toEqual([200, 'Too fast.', true]);
    expect(await drafts(scene.manager, id)).toEqual(['Too fast.']);
    await goes(send);
    expect(await said(scene.agent, id)).not.toContain('Too fast.');
    expect((await scene.agent.get(`/api/v1/sends/${send.id}`)).body.state).toBe('taken_back');
    expect(await events(id, 'send.taken_back')).toHaveLength(1);
    // Pressed twice, or asked again because the answer was lost.
    expect((await takeBack(send)).body.draft.body).toBe('Too fast.');
    expect(await events(id, 'send.taken_back')).toHaveLength(1);
  });

  it('gives its words back above what was begun since', async () => {
    const { id } = await fresh();
    await scene.agent.put(path(id, '/drafts/customer'), { body: 'Too fast' });
    const send = await hold(id, 'Too fast.');
    await scene.agent.put(path(id, '/drafts/customer'), { body: 'And another thing' });
    await takeBack(send);
    expect(await drafts(scene.agent, id)).toEqual(['Too fast.\n\nAnd another thing']);
  });

  it('cannot be taken back once it has gone', async () => {
    const { id } = await fresh();
    const send = await hold(id, 'Gone.');
    const { entryId } = await goes(send);
    const late = await takeBack(send);
    expect([late.status, late.body.type, late.body.entryId]).toEqual([409, '/problems/already-sent', entryId]);
    expect(await drafts(scene.agent, id)).toEqual([]);
  });

  it('is taken back by its author alone', async () => {
    const send = await hold((await fresh()).id, 'Mine.');
    expect((await takeBack(send, scene.manager)).status).toBe(403);
    expect((await takeBack(send, scene.dispatcher)).status).toBe(403);
    expect((await scene.dispatcher.get(`/api/v1/sends/${send.id}`)).status).toBe(403);
    expect((await takeBack({ id: 'snd_01979c2e-0000-7000-8000-00000000dead' })).status).toBe(404);
    expect((await takeBack(send)).status).toBe(200);
  });

  it('goes once, however many let it go at the same time, or take it back', async () => {
    const { id } = await fresh();
    const sends = await Promise.all(Array.from({ length: 6 }, (_, n) => hold(id, `Number ${n}`)));
    await Promise.all(sends.map(timeIsOver));
    const undone: Promise<Answer>[] = sends.slice(3).map((send) => takeBack(send));
    await Promise.all([...undone, ...Array.from({ length: 5 }, release)]);
    await release();
    const words = (await said(scene.agent, id)).filter((text) => text.startsWith('Number'));
    const back = (await Promise.all(undone)).filter(({ status }) => status === 200).length;
    expect(new Set(words).size).toBe(words.length);
    expect(words.length + back).toBe(sends.length);
    expect(words).toEqual(expect.arrayContaining(['Number 0', 'Number 1', 'Number 2']));
    expect(await events(id, 'send.gone')).toHaveLength(words.length);
  });

  it('whose worker dies on the way has not gone, and goes with the next, once; it keeps no other back', async () => {
    const { id } = await fresh();
    const [first, second] = [await hold(id, 'First.'), await hold(id, 'Second.')];
    await desk.owner.query(`
      create function break_off() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$;
      create trigger break_off before update of state on held_sends for each row when (old.id = '${first.id}') execute function break_off()`);
    await timeIsOver(first);
    await timeIsOver(second);
    await release();
    expect(await said(scene.agent, id)).toEqual([expect.any(String), 'Second.']);
    await desk.owner.query('drop function break_off cascade');
    await release();
    await release();
    expect((await said(scene.agent, id)).slice(1)).toEqual(['Second.', 'First.']);
  });

  it('for a partner who has left meanwhile does not go: its author has the words back and is told why', async () => {
    const { id } = await fresh();
    const part = await scene.agent.make(path(id, '/participants'), {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Collect it' },
    });
    const send = await hold(id, 'Ring twice.', { audience: { partners: [scene.courier.id] } });
    expect((await scene.agent.delete(path(id, `/participants/${part.id}`))).status).toBeLessThan(300);
    const refused = await goes(send);
    expect([refused.state, refused.problem, refused.body]).toEqual(['refused', 'not-taking-part', null]);
    expect(await drafts(scene.agent, id)).toEqual(['Ring twice.']);
    expect((await sending(scene.manager, id)).map(({ state }) => state)).toEqual(['refused']);
    expect(await events(id, 'send.refused')).toHaveLength(1);
    expect((await takeBack(send)).body.draft.body).toBe('Ring twice.');
  });

  it('goes where the case lives on when that was merged meanwhile', async () => {
    const [merged, head] = [await fresh(), await fresh()];
    const send = await hold(merged.id, 'On its way.');
    await scene.agent.post(path(merged.id, '/merge'), { into: head.id });
    expect(await sending(scene.agent, head.id)).toHaveLength(1);
    await goes(send);
    expect((await said(scene.agent, head.id)).at(-1)).toBe('On its way.');
  });

  it('is refused at once for whatever it would be refused for later', async () => {
    const { id } = await fresh();
    const tries: [object, number, string][] = [
      [{ audience: { partners: [scene.courier.id] } }, 409, 'not-taking-part'],
      [{ fileIds: ['fil_01979c2e-0000-7000-8000-00000000dead'] }, 422, 'invalid'],
      [{ about: 'cmt_01979c2e-0000-7000-8000-00000000dead' }, 422, 'invalid'],
      [{ holdSeconds: 31 }, 422, 'invalid'],
      [{ holdSeconds: -1 }, 422, 'invalid'],
      [{ holdSeconds: 1.5 }, 422, 'invalid'],
      [{ audience: undefined }, 422, 'invalid'],
    ];
    for (const [more, status, problem] of tries) {
      const body = { audience: 'customer', body: 'x', holdSeconds: 8, ...more };
      const answer = await scene.agent.post(path(id, '/entries'), body);
      expect([more, answer.status, answer.body.type]).toEqual([more, status, `/problems/${problem}`]);
    }
    expect(await sending(scene.agent, id)).toEqual([]);
    const outside = await scene.dispatcher.post(path(scene.case.id, '/entries'), { body: 'x', holdSeconds: 8 });
    expect([outside.status, outside.body.errors[0].field]).toEqual([422, 'holdSeconds']);
    expect((await scene.agent.get(path('cs_01979c2e-0000-7000-8000-00000000dead', '/sends'))).status).toBe(404);
    expect((await scene.dispatcher.get(path(scene.case.id, '/sends'))).status).toBe(403);
  });

  it('is not held unless asked for: zero seconds are an entry', async () => {
    const { id } = await fresh();
    const entry = await scene.agent.make(path(id, '/entries'), { audience: 'customer', body: 'Now.', holdSeconds: 0 });
    expect(entry.id).toMatch(/^ent_/);
  });

  it('is one under one Idempotency-Key', async () => {
    const { id } = await fresh();
    const body = { audience: 'customer', body: 'Once.', holdSeconds: 8 };
    const answers = await Promise.all(
      [1, 2].map(() => scene.agent.post(path(id, '/entries'), body, { 'idempotency-key': 'hold once' })),
    );
    const again = await scene.agent.post(path(id, '/entries'), body, { 'idempotency-key': 'hold once' });
    expect(again.body.id).toBe(answers.find(({ status }) => status === 201)!.body.id);
    expect(await sending(scene.agent, id)).toHaveLength(1);
  });

  it('is forgotten thirty days after it went, the entry is not', async () => {
    const { id } = await fresh();
    const send = await hold(id, 'Long ago.');
    await goes(send);
    await desk.owner.query(
      `update held_sends set held_at = held_at - interval '31 days', goes_at = goes_at - interval '31 days', settled_at = settled_at - interval '31 days' where id = $1`,
      [send.id],
    );
    await desk.app.get(SendRelease).forget();
    expect((await scene.agent.get(`/api/v1/sends/${send.id}`)).status).toBe(404);
    expect(await said(scene.agent, id)).toContain('Long ago.');
  });
});
