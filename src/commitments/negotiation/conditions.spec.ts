import { answer, askForPickup, inSeconds, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
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

const sheet = async (id: string, who = scene.agent): Promise<any> => (await who.get(`/api/v1/commitments/${id}`)).body;
const reaches = (id: string, state: string): Promise<void> =>
  eventually(async () => expect((await sheet(id)).state).toBe(state));
const letters = async (id: string): Promise<string[]> =>
  (await desk.owner.query(`select template from mails where data->>'commitmentId' = $1`, [id])).rows.map(
    (row) => row.template,
  );
const ours = (more: Record<string, unknown> = {}): Promise<any> =>
  scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
    ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(9 * HOUR) },
    ...more,
  });
const agreed = async (more: Record<string, unknown> = {}): Promise<any> => {
  const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR, more);
  return (await answer(scene.dispatcher, commitment, 'acceptance')).body;
};
const keep = (commitment: any): Promise<any> =>
  answer(scene.dispatcher, commitment, 'report', { evidence: [{ kind: 'scan' }] });

describe('a promise on a condition', () => {
  it('is agreed, waits, and is chased from when its condition is kept', async () => {
    const first = await agreed();
    const waiting = await agreed({ condition: { kept: first.id } });
    expect(waiting).toMatchObject({ state: 'accepted', condition: { metAt: null }, awaited: null });
    expect(waiting.condition).not.toHaveProperty('kept');
    const seen = await sheet(waiting.id);
    expect(seen.condition).toEqual({ kept: first.id, metAt: null });
    expect(seen.chase.ahead).toEqual([]);
    await keep(first);
    await reaches(waiting.id, 'active');
    const active = await sheet(waiting.id);
    expect([active.condition.metAt, active.chase.ahead[0].step]).toEqual([expect.any(String), 'rung:3']);
    const { rows } = await desk.owner.query('select step from chases where commitment_id = $1', [waiting.id]);
    expect(rows).toEqual([{ step: 'rung:3' }]);
    await eventually(async () => expect(await letters(waiting.id)).toContain('partner.activated'));
  });

  it('is told to the customer when it counts, not before', async () => {
    const first = await agreed();
    const promise = await ours({ condition: { kept: first.id } });
    expect(promise.state).toBe('accepted');
    await keep(first);
    await reaches(promise.id, 'active');
    await eventually(async () => expect(await letters(promise.id)).toEqual(['customer.promise']));
    const { rows } = await desk.owner.query(
      `select cause.type from mails m join events cause on cause.id = m.cause_id where m.data->>'commitmentId' = $1`,
      [promise.id],
    );
    expect(rows).toEqual([{ type: 'commitment.activated' }]);
  });

  it.each([
    ['declined', (first: any) => answer(scene.dispatcher, first, 'decline')],
    ['withdrawn', (first: any) => answer(scene.agent, first, 'withdrawal', { note: 'Not needed' })],
  ])('comes to nothing when its condition is %s, and its owner and partner are told', async (_how, end) => {
    const { commitment: first } = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    const waiting = await agreed({ condition: { kept: first.id } });
    await end(first);
    await reaches(waiting.id, 'void');
    expect((await sheet(waiting.id)).settledAt).toEqual(expect.any(String));
    await eventually(async () =>
      expect(await letters(waiting.id)).toEqual(expect.arrayContaining(['staff.void', 'partner.withdrawn'])),
    );
    const after = await answer(scene.dispatcher, waiting, 'report');
    expect([after.status, after.body.state, after.body.allowed]).toEqual([409, 'void', []]);
  });

  it('comes to nothing when its condition is broken, lapses or is void', async () => {
    const first = await agreed();
    const { commitment: asked } = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { replyBy: inSeconds(1) });
    const [broken, lapsed] = [
      await ours({ condition: { kept: first.id } }),
      await ours({ condition: { kept: asked.id } }),
    ];
    const second = await ours({ condition: { kept: broken.id } });
    await answer(scene.dispatcher, first, 'report');
    for (const times of ['disputed', 'broken'])
      expect((await answer(scene.agent, first, 'assessment', { kept: false })).body.state).toBe(times);
    for (const { id } of [broken, lapsed, second]) await reaches(id, 'void');
  });

  it('that still waits for an answer is asked for no more when its condition fails, and need not wait when it is met', async () => {
    const [lost, met] = [await agreed(), await agreed()];
    const { commitment: moot } = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { condition: { kept: lost.id } });
    const { commitment: open } = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { condition: { kept: met.id } });
    await answer(scene.agent, lost, 'withdrawal', { note: 'Not needed' });
    await keep(met);
    await reaches(moot.id, 'void');
    await eventually(async () => expect((await sheet(open.id)).condition.metAt).toEqual(expect.any(String)));
    expect((await answer(scene.dispatcher, open, 'acceptance')).body.state).toBe('active');
  });

  it('follows its condition to the promise that took its place', async () => {
    const first = await agreed();
    const waiting = await agreed({ condition: { kept: first.id } });
    const asked = (await answer(scene.dispatcher, first, 'renegotiation', { window: windowIn(2 * HOUR, 3 * HOUR) }))
      .body;
    const moved = (await answer(scene.agent, asked, 'acceptance')).body;
    await eventually(async () => expect((await sheet(waiting.id)).condition.kept).toBe(moved.id));
    expect((await sheet(waiting.id)).state).toBe('accepted');
    const another = await ours({ condition: { kept: first.id } });
    expect(another.condition.kept).toBe(moved.id);
    await keep(moved);
    for (const { id } of [waiting, another]) await reaches(id, 'active');
  });

  it('is active at once when its condition is kept already', async () => {
    const first = await agreed();
    await keep(first);
    expect(await ours({ condition: { kept: first.id } })).toMatchObject({
      state: 'active',
      condition: { kept: first.id, metAt: expect.any(String) },
    });
  });

  it('was never broken when its own time comes before its condition: it comes to nothing', async () => {
    const first = await agreed();
    const promise = await ours({ condition: { kept: first.id }, dueAt: inSeconds(HOUR) });
    await desk.owner.query(`update commitments set due_at = now() - interval '1 minute' where id = $1`, [promise.id]);
    await keep(first);
    await reaches(promise.id, 'void');
    expect(await letters(promise.id)).not.toContain('customer.promise');
  });

  it('can be withdrawn, and denied when it was only said, while it waits', async () => {
    const first = await agreed();
    const gone = await agreed({ condition: { kept: first.id } });
    expect((await answer(scene.agent, gone, 'withdrawal', { note: 'Not needed' })).body.state).toBe('withdrawn');
    const { commitment } = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { condition: { kept: first.id } });
    const said = (await answer(scene.agent, commitment, 'acceptance', { speaker: 'Ms Brandt' })).body;
    expect(said.state).toBe('accepted');
    expect((await answer(scene.dispatcher, said, 'denial')).body.state).toBe('countered');
  });

  it('is refused where the condition is unknown here, or cannot be met any more', async () => {
    const first = await agreed();
    await answer(scene.agent, first, 'withdrawal', { note: 'Not needed' });
    const path = `/api/v1/cases/${scene.case.id}/commitments`;
    const body = { kind: 'refund', what: 'Your money back', dueAt: inSeconds(HOUR) };
    const failed = await scene.agent.post(path, { ...body, condition: { kept: first.id } });
    expect([failed.status, failed.body.type, failed.body.state]).toEqual([
      ...[409, '/problems/condition-failed', 'withdrawn'],
    ]);
    const unknown = await scene.agent.post(path, {
      ...body,
      condition: { kept: 'cmt_00000000-0000-7000-8000-000000000000' },
    });
    expect([unknown.status, unknown.body.type]).toEqual([422, '/problems/condition-unknown']);
  });
});

describe('new terms on the table', () => {
  it('need no answer any more when the promise they were to replace is let go of', async () => {
    const old = await agreed();
    const asked = (await answer(scene.dispatcher, old, 'renegotiation', { window: windowIn(8 * HOUR, 9 * HOUR) })).body;
    await answer(scene.agent, old, 'withdrawal', { note: 'Not needed' });
    await reaches(asked.id, 'void');
    expect((await answer(scene.agent, asked, 'acceptance')).body.type).toBe('/problems/not-allowed-now');
  });
});
