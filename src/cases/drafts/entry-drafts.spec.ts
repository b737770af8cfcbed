import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Answer, type Caller } from '../../../test/open-desk.js';
import { EntryDrafts } from './entry-drafts.service.js';

const at = (id: string, audience = ''): string => `/api/v1/cases/${id}/drafts${audience && `/${audience}`}`;
const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
const save = (who: Caller, id: string, body: string, basedOn?: number, audience = 'customer'): Promise<Answer> =>
  who.put(at(id, audience), { body, ...(basedOn === undefined ? {} : { basedOn }) });
const drafts = async (who: Caller, id: string): Promise<any[]> => (await who.get(at(id))).body.items;
const bodies = async (who: Caller, id: string): Promise<string[]> => (await drafts(who, id)).map(({ body }) => body);

describe('a draft', () => {
  it('is kept, gone on with, and shown to its author and to colleagues as whose it is', async () => {
    const { id } = await fresh();
    const first = await save(scene.agent, id, 'Dear Cl');
    expect([first.status, first.body.version, first.headers.get('etag')]).toEqual([
      200,
      1,
      expect.stringMatching(/^"1-/),
    ]);
    const second = await save(scene.agent, id, 'Dear Clara', 1);
    expect(second.body).toEqual({
      caseId: id,
      author: { id: scene.agent.personId, name: 'Ada Agent' },
      mine: true,
      audience: 'customer',
      address: 'customer',
      body: 'Dear Clara',
      since: first.body.since,
      savedAt: expect.any(String),
      version: 2,
    });
    const [seen] = await drafts(scene.manager, id);
    expect([seen.author.name, seen.mine, seen.body]).toEqual(['Ada Agent', false, 'Dear Clara']);
  });

  it('is one for each author and each audience', async () => {
    const { id } = scene.case;
    const both = `customer,${scene.courier.id}`;
    for (const audience of ['customer', 'internal', scene.courier.id, both])
      expect((await save(scene.agent, id, `To ${audience}`, 0, audience)).status).toBe(200);
    await save(scene.manager, id, 'Mine', 0, 'internal');
    const shown = await drafts(scene.agent, id);
    expect(shown.map(({ address, mine }) => [address, mine])).toEqual([
      ['customer', true],
      ['internal', true],
      [scene.courier.id, true],
      [both, true],
      ['internal', false],
    ]);
    expect(shown[3].audience).toEqual({ partners: [scene.courier.id], customer: true });
  });

  it('of two tabs is never overwritten unseen: the slower one is shown what is there', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'one');
    await save(scene.agent, id, 'one two', 1);
    const slow = await save(scene.agent, id, 'one three', 1);
    expect([slow.status, slow.body.type, slow.body.current, slow.body.draft.body]).toEqual([
      412,
      '/problems/draft-overtaken',
      2,
      'one two',
    ]);
    const blind = await save(scene.agent, id, 'began on an empty page');
    expect([blind.status, blind.body.draft.body]).toEqual([412, 'one two']);
    const tagged = await scene.agent.put(at(id, 'customer'), { body: 'by its tag' }, { 'if-match': '"2-x"' });
    expect([tagged.status, tagged.body.version]).toEqual([200, 3]);
    // An answer that was lost is asked for again.
    expect((await save(scene.agent, id, 'by its tag', 2)).body.version).toBe(3);
  });

  it('of two tabs that begin in the same moment is one, and the other is told', async () => {
    const { id } = await fresh();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, tab) => save(scene.agent, id, `tab ${tab}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
    const [kept] = answers.filter(({ status }) => status === 200);
    expect(await bodies(scene.agent, id)).toEqual([kept!.body.body]);
  });

  it('goes with the entry it becomes, and does not come back by a late save', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'It is on its way.');
    await save(scene.agent, id, 'Look at this', 0, 'internal');
    await save(scene.manager, id, 'Theirs');
    await scene.agent.make(path(id, '/entries'), { audience: 'customer', body: 'It is on its way.' });
    expect(await bodies(scene.agent, id)).toEqual(['Look at this', 'Theirs']);
    const late = await save(scene.agent, id, 'It is on its way. Bye', 1);
    expect([late.status, late.body.current, late.body.draft]).toEqual([412, 0, null]);
    expect((await save(scene.agent, id, 'Something new')).body.version).toBe(1);
  });

  it('stays when the entry is refused', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'Kept', 0, scene.courier.id);
    const refused = await scene.agent.post(path(id, '/entries'), {
      audience: { partners: [scene.courier.id] },
      body: 'Kept',
    });
    expect(refused.body.type).toBe('/problems/not-taking-part');
    expect(await bodies(scene.agent, id)).toEqual(['Kept']);
  });

  it('is thrown away, if it still is what was read', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'one');
    await save(scene.agent, id, 'two', 1);
    const stale = await scene.agent.delete(at(id, 'customer'), undefined, { 'if-match': '"1"' });
    expect([stale.status, stale.body.draft.body]).toEqual([412, 'two']);
    expect((await scene.agent.delete(at(id, 'customer'))).status).toBe(204);
    expect((await scene.agent.delete(at(id, 'customer'))).status).toBe(204);
    expect(await drafts(scene.agent, id)).toEqual([]);
  });

  it('outlives another owner, the end of the case and its return', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'Still here');
    await scene.manager.put(path(id, '/owner'), { personId: scene.manager.personId });
    await scene.manager.put(path(id, '/closure'), { reason: 'withdrawn', note: 'They no longer want it.' });
    expect((await save(scene.agent, id, 'Still here, and on', 1)).status).toBe(200);
    await scene.manager.delete(path(id, '/closure'), { reason: 'It came back.' });
    expect(await bodies(scene.agent, id)).toEqual(['Still here, and on']);
  });

  it('outlives a merge: it is gone on with and sent where the case lives on, and both are there when both had one', async () => {
    const [merged, head] = [await fresh(), await fresh()];
    await save(scene.agent, merged.id, 'Begun there');
    await save(scene.manager, merged.id, 'Ours');
    await save(scene.manager, head.id, 'Ours as well');
    expect((await scene.agent.post(path(merged.id, '/merge'), { into: head.id })).status).toBeLessThan(300);
    expect((await bodies(scene.agent, head.id)).sort()).toEqual(['Begun there', 'Ours', 'Ours as well']);
    // A tab that has not noticed goes on where it was.
    expect((await save(scene.agent, merged.id, 'Begun there, on', 1)).body.version).toBe(2);
    const on = await save(scene.agent, head.id, 'Begun there, gone on with', 2);
    expect([on.body.caseId, on.body.version]).toEqual([merged.id, 3]);
    await scene.agent.make(path(head.id, '/entries'), { audience: 'customer', body: 'Begun there, gone on with' });
    await scene.manager.make(path(head.id, '/entries'), { audience: 'customer', body: 'Ours as well' });
    expect(await bodies(scene.agent, head.id)).toEqual(['Ours']);
  });

  it('stands in no ledger, is live when it begins and ends, and no partner is told or shown', async () => {
    const { id } = scene.case;
    const [agent, partner] = await Promise.all(
      [scene.manager, scene.dispatcher].map((who) =>
        new EventReader(`${desk.url}/api/v1/live`, { authorization: `Bearer ${who.key}` }).open(),
      ),
    );
    try {
      await eventually(() => expect([agent!.lastEventId, partner!.lastEventId]).not.toContain(undefined));
      const third = await desk.person({ role: 'agent', name: 'Third' });
      const drafted = (): number =>
        agent!.seen.filter(({ data }) => data['changed'] === id && (data['what'] as string[]).includes('drafts'))
          .length;
      await save(third, id, 'zqunsent', 0, scene.courier.id);
      await eventually(() => expect(drafted()).toBe(1));
      await save(third, id, 'zqunsent, and more', 1, scene.courier.id);
      await third.delete(at(id, scene.courier.id));
      await eventually(() => expect(drafted()).toBe(2));
      expect(partner!.seen.flatMap(({ data }) => data['what'])).not.toContain('drafts');
    } finally {
      for (const reader of [agent!, partner!]) reader.close();
    }
    const { rows } = await desk.owner.query(
      `select from events where type like 'draft.%' or data::text like '%zqunsent%'`,
    );
    expect(rows).toEqual([]);
    for (const { status } of [
      await scene.dispatcher.get(at(id)),
      await save(scene.dispatcher, id, 'x'),
      await scene.dispatcher.delete(at(id, 'customer')),
    ])
      expect(status).toBe(403);
  });

  it('is erased when nobody has gone on with it for thirty days', async () => {
    const { id } = await fresh();
    await save(scene.agent, id, 'Old');
    await save(scene.manager, id, 'Not so old');
    const age = (who: Caller, days: number): Promise<unknown> =>
      desk.owner.query(
        'update entry_drafts set saved_at = now() - make_interval(days => $3, hours => 1) where case_id = $1 and author_id = $2',
        [id, who.personId, days],
      );
    await age(scene.agent, 30);
    await age(scene.manager, 29);
    await desk.app.get(EntryDrafts).erase();
    expect(await bodies(scene.agent, id)).toEqual(['Not so old']);
  });

  it('is refused where it cannot be', async () => {
    const nobodys = 'cs_01979c2e-0000-7000-8000-00000000dead';
    expect((await save(scene.agent, nobodys, 'x')).status).toBe(404);
    expect((await scene.agent.get(at(nobodys))).status).toBe(404);
    expect((await scene.agent.delete(at(nobodys, 'customer'))).status).toBe(404);
    const { id } = await fresh();
    expect((await save(scene.agent, id, 'x', 0, 'everybody')).status).toBe(404);
    for (const body of [{}, { body: '' }, { body: 'x', basedOn: -1 }, { body: 'x', version: 1 }])
      expect((await scene.agent.put(at(id, 'customer'), body)).status).toBe(422);
    const major = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'major', subject: 'Flood', body: 'The depot is under water.', channel: 'desk' },
    });
    expect((await save(scene.agent, major.id, 'x')).body.type).toBe('/problems/nobodys-case');
  });
});
