import { answer, unique, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { MergeScene, path, said, timeline } from '../../../test/merge-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { CustomerVoice } from '../index.js';

let desk: OpenDesk;
let stage: MergeScene;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  stage = await MergeScene.of(desk);
  scene = stage.scene;
});
afterAll(() => desk.close());

describe('what happens after a merge', () => {
  let a: any;
  let b: any;
  beforeEach(async () => {
    ({ a, b } = await stage.merged());
  });

  const customerOf = async (caseId: string): Promise<any> => {
    const id = { id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    return { ...id, audience: 'customer', role: 'customer', caseId, customerId: scene.customer.id };
  };

  it('to a promise of B lands in A, and ends A’s wait for it', async () => {
    await scene.agent.put(path(a.id, '/waiting'), { on: 'partner' });
    await answer(scene.dispatcher, b.task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    await eventually(async () => {
      const { body } = await scene.agent.get(path(a.id));
      expect([body.state, body.waits]).toEqual(['in_progress', []]);
    });
    const items = await timeline(scene.agent, a.id);
    expect(items.map(({ type }) => type)).toContain('commitment.kept');
  });

  it('by the customer through B’s link lands in A, and brings A back when it was closed', async () => {
    for (const promise of (await scene.agent.get(path(a.id))).body.commitments)
      await answer(scene.agent, promise, 'withdrawal');
    expect((await scene.agent.put(path(a.id, '/closure'), { reason: 'withdrawn' })).body.state).toBe('closed');
    const { caseId, entry } = await desk.app.get(CustomerVoice).say(await customerOf(b.id), 'It is back zqback');
    expect(caseId).toBe(a.id);
    const { body } = await scene.agent.get(path(a.id));
    expect([body.state, body.reopenCount]).toEqual(['in_progress', 1]);
    await stage.undo(b.id);
    expect(said(await timeline(scene.agent, a.id))).toContain('It is back zqback');
    expect(said(await timeline(scene.agent, b.id))).not.toContain('It is back zqback');
    expect(entry).toMatchObject({ author: 'customer' });
  });

  it('by a partner of B stays where it knows it, and stands in A while they are one', async () => {
    const alias = await stage.aliasOf(b.id, scene.courier.id);
    await scene.dispatcher.make(path(alias, '/entries'), { body: 'zqlater' });
    expect(said(await timeline(scene.agent, a.id))).toContain('zqlater');
    await stage.undo(b.id);
    expect(said(await timeline(scene.agent, a.id))).not.toContain('zqlater');
    expect(said(await timeline(scene.agent, b.id))).toContain('zqlater');
  });

  it('is written in A for a partner of B, who reads it where it takes part, and nothing else of A', async () => {
    await scene.agent.make(path(a.id, '/entries'), { audience: { partners: [scene.courier.id] }, body: 'zqtocourier' });
    const alias = await stage.aliasOf(b.id, scene.courier.id);
    expect(said(await timeline(scene.dispatcher, alias))).toEqual(['l1 zqringtwice', 'zqtocourier']);
    expect(said(await timeline(scene.agent, a.id))).toContain('zqtocourier');
  });

  it('to partners of both is kept once and read by each in its own case', async () => {
    const both = { partners: [scene.courier.id, stage.mender.id] };
    await scene.agent.make(path(a.id, '/entries'), { audience: both, body: 'zqtoboth' });
    const [courier, rita] = [await stage.aliasOf(b.id, scene.courier.id), await stage.aliasOf(a.id, stage.mender.id)];
    expect(said(await timeline(scene.dispatcher, courier))).toContain('zqtoboth');
    expect(said(await timeline(stage.mender.caller, rita))).toContain('zqtoboth');
    expect(said(await timeline(scene.agent, a.id)).filter((body) => body === 'zqtoboth')).toHaveLength(1);
    const told = JSON.stringify(await timeline(scene.dispatcher, courier));
    expect(told).not.toContain(stage.mender.id);
    await stage.undo(b.id);
    expect(said(await timeline(scene.dispatcher, courier))).toContain('zqtoboth');
  });

  it('gives a partner of B another task from A, and lets it go from there', async () => {
    const task = await scene.agent.make(path(a.id, '/tasks'), {
      ...{
        partnerId: scene.courier.id,
        kind: 'delivery',
        title: 'Bring it back',
        requestedWindow: windowIn(9000, 12_000),
      },
    });
    const alias = await stage.aliasOf(b.id, scene.courier.id);
    expect((await scene.dispatcher.get(`/api/v1/tasks/${task.id}`)).body.caseId).toBe(alias);
    expect((await scene.agent.get(path(a.id))).body.taskIds).toEqual([b.task.id, task.id]);
    for (const { commitment } of [task, b.task])
      await scene.agent.post(`/api/v1/commitments/${commitment.id}/withdrawal`, {
        termsVersion: commitment.termsVersion,
        note: 'No longer needed',
      });
    const { body } = await scene.agent.get(path(a.id, '/participants'));
    const part = body.items.find((one: any) => one.partnerId === scene.courier.id);
    expect((await scene.agent.delete(path(a.id, `/participants/${part.id}`))).status).toBe(204);
    expect((await scene.dispatcher.get(path(alias))).status).toBe(404);
  });

  it('keeps A open while a partner of B still owes something', async () => {
    const { status, body } = await scene.agent.put(path(a.id, '/closure'), { reason: 'withdrawn' });
    expect([status, body.type]).toEqual([409, '/problems/promises-still-open']);
  });

  it('takes B up where it waited for what is settled by the time the merge is undone', async () => {
    await answer(scene.dispatcher, b.task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    await eventually(async () =>
      expect(
        (await desk.owner.query('select settled_at from waits where case_id = $1', [b.id])).rows[0].settled_at,
      ).not.toBeNull(),
    );
    expect((await stage.undo(b.id)).body.state).toBe('in_progress');
  });

  it('leaves the clocks of both adding up to the whole', async () => {
    for (const id of [a.id, b.id]) {
      const { us, partners, approval, customer, total } = (await scene.agent.get(path(id))).body.clocks;
      const parts = Object.values<number>(partners).reduce((sum, ms) => sum + ms, 0);
      expect(us + parts + approval + customer).toBe(total);
      expect(partners[scene.courier.id]).toBeGreaterThan(0);
    }
  });

  it('is told by mail to A’s owner, under A’s name', async () => {
    const other = await desk.person({ role: 'agent', name: 'Otto', email: unique('otto') });
    await scene.agent.put(path(a.id, '/owner'), { personId: other.personId });
    await scene.dispatcher.make(path(await stage.aliasOf(b.id, scene.courier.id), '/entries'), { body: 'zqmail' });
    await eventually(async () => {
      const mails = await scene.manager.all('/api/v1/mails', 200);
      const toOtto = mails.filter((mail) => mail.toPersonId === other.personId);
      const letters = await Promise.all(toOtto.map(({ id }) => scene.manager.get(`/api/v1/mails/${id}`)));
      const texts = letters.map(({ body }) => body.letter.text).filter((text) => text.includes('zqmail'));
      expect(texts).toEqual([expect.stringContaining(`/cases/${a.id}`)]);
    });
  });
});
