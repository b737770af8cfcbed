import { projections } from '../../../test/case-projections.js';
import { openCase, type Scene } from '../../../test/case-scene.js';
import { MergeScene, path, WORDS } from '../../../test/merge-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

let desk: OpenDesk;
let stage: MergeScene;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  stage = await MergeScene.of(desk);
  scene = stage.scene;
});
afterAll(() => desk.close());

describe('a chain of merges', () => {
  it('lives in its last case, is undone from there backwards, and comes out as it was', async () => {
    const [a, b, c] = [await stage.withMender(), await stage.withCourier(), await stage.fresh()];
    const audiences = await stage.audiences(a, b);
    await stage.settled();
    const before = await projections(desk, audiences, [a.id, b.id, c.id], WORDS);
    await stage.merge(c.id, b.id);
    await stage.settled();
    const between = await projections(desk, audiences, [a.id, b.id, c.id], WORDS);
    await stage.merge(b.id, a.id);
    for (const id of [b.id, c.id]) expect((await scene.agent.get(path(id))).body.mergedInto).toBe(a.id);
    expect((await scene.agent.get(path(a.id))).body.merged.map((one: any) => one.case.id).sort()).toEqual(
      [b.id, c.id].sort(),
    );
    const tooSoon = await stage.undo(c.id);
    expect([tooSoon.status, tooSoon.body.type, tooSoon.body.first]).toEqual([409, '/problems/merged-on-since', b.id]);
    await stage.undo(b.id);
    await stage.settled();
    expect(await projections(desk, audiences, [a.id, b.id, c.id], WORDS)).toEqual(between);
    await stage.undo(c.id);
    await stage.settled();
    expect(await projections(desk, audiences, [a.id, b.id, c.id], WORDS)).toEqual(before);
  });

  it('never goes in a circle', async () => {
    const [a, b] = [await stage.fresh(), await stage.fresh()];
    await stage.merge(b.id, a.id);
    for (const [from, into] of [
      [a.id, b.id],
      [a.id, a.id],
    ] as const) {
      const { status, body } = await stage.merge(from, into);
      expect([status, body.type]).toEqual([422, '/problems/merge-into-itself']);
    }
  });
});

describe('a merge is refused', () => {
  const refusal = async (from: string, into: string): Promise<unknown[]> => {
    const { status, body } = await stage.merge(from, into);
    return [status, body.type];
  };

  it('between cases of two customers', async () => {
    const other = await scene.agent.make('/api/v1/customers', { name: 'Otto Other' });
    const theirs = await openCase(scene.agent, other.id);
    const ours = await stage.fresh();
    expect(await refusal(theirs.id, ours.id)).toEqual([409, '/problems/merge-of-another-customer']);
  });

  it('into a case that is closed, merged itself or not there', async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => stage.fresh()));
    await scene.agent.put(path(a.id, '/closure'), { reason: 'spam' });
    expect(await refusal(b.id, a.id)).toEqual([409, '/problems/case-closed']);
    await stage.merge(b.id, c.id);
    expect(await refusal(scene.case.id, b.id)).toEqual([409, '/problems/case-merged']);
    expect(await refusal(c.id, 'cs_01979c2e-0000-7000-8000-00000000dead')).toEqual([422, '/problems/invalid']);
  });

  it('when the case was changed since it was read', async () => {
    const [a, b] = [await stage.fresh(), await stage.fresh()];
    const { status } = await scene.agent.post(path(b.id, '/merge'), { into: a.id }, { 'if-match': '"7"' });
    expect(status).toBe(412);
  });

  it('for a partner, before it is looked at', async () =>
    expect((await scene.dispatcher.post(path(scene.case.id, '/merge'), { into: scene.case.id })).status).toBe(403));
});

describe('undoing a merge is refused', () => {
  it('when there is none', async () => {
    const opened = await stage.fresh();
    const { status, body } = await stage.undo(opened.id);
    expect([status, body.type]).toEqual([409, '/problems/not-merged']);
  });

  it('after seven days', async () => {
    const [a, b] = [await stage.fresh(), await stage.fresh()];
    await stage.merge(b.id, a.id);
    await desk.owner.query(`update case_merges set at = at - interval '7 days' where case_id = $1`, [b.id]);
    const { status, body } = await stage.undo(b.id);
    expect([status, body.type]).toEqual([409, '/problems/too-late-to-undo']);
    expect((await scene.agent.get(path(b.id))).body.mergedInto).toBe(a.id);
  });
});

it('of two merges that cross at once, one is carried out', async () => {
  const [a, b] = [await stage.fresh(), await stage.fresh()];
  const answers = await Promise.all([stage.merge(a.id, b.id), stage.merge(b.id, a.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
});
