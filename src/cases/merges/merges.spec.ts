import { page, projections, type Audiences } from '../../../test/case-projections.js';
import { inSeconds, type Scene } from '../../../test/case-scene.js';
import { MergeScene, path, said, timeline, WORDS } from '../../../test/merge-scene.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';

const HOUR = 3600;

let desk: OpenDesk;
let stage: MergeScene;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  stage = await MergeScene.of(desk);
  scene = stage.scene;
});
afterAll(() => desk.close());

describe('merging B into A', () => {
  let a: any;
  let b: any;
  let audiences: Audiences;
  let before: Record<string, string>;
  let answered: Answer;
  beforeAll(async () => {
    b = await stage.withCourier();
    a = await stage.withMender();
    audiences = await stage.audiences(a, b);
    await stage.settled();
    before = await projections(desk, audiences, [a.id, b.id], WORDS);
    answered = await stage.merge(b.id, a.id);
  });

  it('answers A', () => expect([answered.status, answered.body.id]).toEqual([201, a.id]));

  it('makes B a tombstone that leads to A', async () => {
    const { status, body } = await scene.agent.get(path(b.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'closed', closedReason: 'merged', mergedInto: a.id, allowed: [] });
    expect(body.merge).toMatchObject({ by: 'Ada Agent', case: { id: a.id } });
  });

  it('shows what B holds in A: by reference, with its own ids, due times and readers', async () => {
    const { body } = await scene.agent.get(path(a.id));
    expect(body).toMatchObject({ mergedInto: null, merged: [{ case: { id: b.id } }], taskIds: [b.task.id] });
    expect(body.receivedAt).toBe(b.receivedAt);
    expect(body.commitments.map((c: any) => c.id)).toContain(b.task.commitment.id);
    expect(body.participants.map((p: any) => p.partnerId).sort()).toEqual([stage.mender.id, scene.courier.id].sort());
    expect(body.waits).toMatchObject([{ on: 'partner', refId: b.task.commitment.id }]);
    const items = await timeline(scene.agent, a.id);
    expect(said(items)).toEqual(expect.arrayContaining(['n1 zqsounddesperate', 'l1 zqringtwice', 'a1 zqgrumbles']));
    expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).sort());
    const l1 = items.find((item) => item.entry?.body === 'l1 zqringtwice');
    expect(l1.entry.audience).toEqual({ partners: [scene.courier.id] });
    const { rows } = await desk.owner.query('select count(*)::int as n from entries where case_id = any($1)', [
      [a.id, b.id],
    ]);
    expect(items.filter((item) => item.entry)).toHaveLength(rows[0].n);
  });

  it('pages through both in one order, without gap or repetition', async () => {
    const whole = await timeline(scene.agent, a.id);
    for (const limit of [1, 3]) expect(await scene.agent.all(path(a.id, '/timeline'), limit)).toEqual(whole);
    const backwards = await scene.agent.all(path(a.id, '/timeline?order=desc'), 3);
    expect(backwards).toEqual(whole.toReversed());
  });

  it('counts B’s open promises in what falls due next in A', async () => {
    const [{ next_due_at: next }] = (await desk.owner.query('select next_due_at from cases where id = $1', [a.id]))
      .rows;
    const { body } = await scene.agent.get(path(a.id));
    const due = body.commitments.filter((c: any) => c.state === 'active').map((c: any) => Date.parse(c.dueAt));
    expect(next.getTime()).toBe(Math.min(...due));
    expect((await scene.agent.get(path(b.id))).body.nextDueAt).toBeNull();
  });

  it('is found once by a search, and B is in no list of open cases', async () => {
    for (const word of ['zqsounddesperate', 'zqringtwice', 'zqgrumbles'])
      expect((await scene.agent.all(`/api/v1/cases?q=${word}`, 50)).map(({ id }) => id)).toEqual([a.id]);
    const number = (await scene.agent.get(path(b.id))).body.number;
    expect((await scene.agent.all(`/api/v1/cases?q=%23${number}`, 50)).map(({ id }) => id)).toEqual([a.id]);
    expect((await scene.agent.all('/api/v1/cases', 50)).map(({ id }) => id)).not.toContain(b.id);
    const ofCourier = await scene.agent.all(`/api/v1/cases?partner=${scene.courier.id}`, 50);
    expect(ofCourier.map(({ id }) => id)).toContain(a.id);
  });

  it('shows the mender neither n1 nor l1, the courier l1 alone, the customer neither', async () => {
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    const seenBy = (who: RegExp): string =>
      Object.entries(after)
        .filter(([where]) => who.test(where))
        .map(([, text]) => text)
        .join();
    const words = ['zqsounddesperate', 'zqringtwice', 'zqgrumbles', 'zqboardcracked'];
    const heard = (who: RegExp): string[] =>
      words.filter((word) => seenBy(who).replaceAll(`q=${word}`, '').includes(word));
    expect(heard(/^mender|^page mender/)).toEqual(['zqboardcracked']);
    expect(heard(/^courier|^page courier/)).toEqual(['zqringtwice']);
    expect(heard(/^customer/)).toEqual([]);
    expect(heard(/^staff/)).toEqual(words);
  });

  it('changes nothing at all for partners: they are not told that there is another case', async () => {
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    for (const [where, text] of Object.entries(before).filter(([name]) => /^(courier|mender|page)/.test(name)))
      expect([where, after[where]]).toEqual([where, text]);
  });

  it('opens A and B together to the customer, by the link of either', async () => {
    const [byA, byB] = [
      await page(desk, `/s/${audiences.customers['a']}`),
      await page(desk, `/s/${audiences.customers['b']}`),
    ];
    for (const shown of [byA, byB]) {
      expect(shown).toMatch(/^200/);
      for (const words of ['You hear from me', 'I find out']) expect(shown).toContain(words);
      expect(shown.match(/broken glass everywhere/g)).toHaveLength(2);
    }
    expect(byB).toBe(byA);
  });

  it.each([
    ['PATCH', '', { subject: 'Other' }],
    ['PUT', '/owner', { personId: 'per_01979c2e-0000-7000-8000-00000000dead' }],
    ['PUT', '/acknowledgement', {}],
    ['PUT', '/waiting', { on: 'partner' }],
    ['PUT', '/resolution', { summary: 'Done' }],
    ['PUT', '/closure', { reason: 'spam' }],
    ['DELETE', '/closure', undefined],
    ['POST', '/entries', { audience: 'internal', body: 'No' }],
    ['POST', '/commitments', { kind: 'call_back', what: 'Call', dueAt: inSeconds(HOUR) }],
    ['POST', '/participants', { partnerId: 'ptn_01979c2e-0000-7000-8000-00000000dead', role: 'other', purpose: 'No' }],
    ['POST', '/merge', { into: 'cs_01979c2e-0000-7000-8000-00000000dead' }],
  ])('refuses %s %s on B by name and says where it lives', async (method, rest, body) => {
    const asked = rest === '/merge' ? { into: scene.case.id } : body;
    const send = { PATCH: 'patch', PUT: 'put', POST: 'post', DELETE: 'delete' }[method] as 'put';
    const { status, body: problem } = await scene.agent[send](path(b.id, rest), asked);
    expect([status, problem.type, problem.mergedInto]).toEqual([409, '/problems/case-merged', a.id]);
  });

  it('is undone without a trace: to everybody both cases are what they were, to the last byte', async () => {
    const { status, body } = await stage.undo(b.id);
    expect([status, body.id, body.state, body.mergedInto]).toEqual([200, b.id, 'waiting', null]);
    await stage.settled();
    const after = await projections(desk, audiences, [a.id, b.id], WORDS);
    for (const [where, text] of Object.entries(before)) expect([where, after[where]]).toEqual([where, text]);
  });

  it('leaves both in the ledger all the same', async () => {
    const { rows } = await desk.owner.query(
      `select type, case_id from events where type in ('case.merged', 'case.unmerged') and case_id = any($1) order by id`,
      [[a.id, b.id]],
    );
    expect(rows.map(({ type, case_id }) => [type, case_id])).toEqual([
      ['case.merged', b.id],
      ['case.merged', a.id],
      ['case.unmerged', b.id],
      ['case.unmerged', a.id],
    ]);
  });
});
