import { customerLink, page, partnerLink, projections, type Audiences } from '../../../test/case-projections.js';
import { answer, inSeconds, openCase, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const HOUR = 3600;
const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const timeline = (who: Caller, id: string): Promise<any[]> => who.all(path(id, '/timeline'), 200);
const said = (items: any[]): string[] => items.flatMap((item) => (item.entry ? [item.entry.body] : []));
const split = (id: string, more: Record<string, unknown>): Promise<any> =>
  scene.agent.post(path(id, '/split'), { subject: 'And the kettle', ...more });
const undo = (id: string): Promise<any> => scene.agent.delete(path(id, '/split'));
const aliasesOf = async (partnerId: string, id: string): Promise<string[]> =>
  (
    await desk.owner.query('select case_alias as alias from participations where partner_id = $1 and case_id = $2', [
      partnerId,
      id,
    ])
  ).rows.map(({ alias }) => alias);

/** A case about two things, with the courier asked to collect both. */
async function twoMatters(): Promise<any> {
  const { agent, dispatcher, courier, customer } = scene;
  const opened = await openCase(agent, customer.id);
  const at = path(opened.id);
  await agent.put(`${at}/acknowledgement`, { promise: { what: 'You hear from me', dueAt: inSeconds(9 * HOUR) } });
  await agent.make(`${at}/participants`, { partnerId: courier.id, role: 'courier', purpose: 'Collect both' });
  const note = await agent.make(`${at}/entries`, { audience: 'internal', body: 'zqnote' });
  const both = await agent.make(`${at}/entries`, { audience: 'customer', body: 'zqboth' });
  const asked = await agent.make(`${at}/entries`, { audience: { partners: [courier.id] }, body: 'zqcourier' });
  const promise = { kind: 'refund', what: 'Money back for the kettle', dueAt: inSeconds(5 * HOUR) };
  const refund = await agent.make(`${at}/commitments`, promise);
  const task = await agent.make(`${at}/tasks`, {
    ...{
      partnerId: courier.id,
      kind: 'pickup',
      title: 'Collect the kettle',
      requestedWindow: windowIn(2 * HOUR, 3 * HOUR),
    },
  });
  await answer(dispatcher, task.commitment, 'acceptance');
  const first = (await timeline(agent, opened.id)).find((item) => item.entry)!.entry;
  return { ...opened, note, both, asked, refund, task, first };
}

describe('a split', () => {
  it('makes a case of its own that shows what was said about both, with the readers it had', async () => {
    const a = await twoMatters();
    const { status, body: c } = await split(a.id, {
      entryIds: [a.first.id, a.note.id, a.asked.id],
      reason: 'Two things',
    });
    expect(status).toBe(201);
    expect(c).toMatchObject({
      subject: 'And the kettle',
      kind: 'complaint',
      state: 'received',
      customer: { id: scene.customer.id },
    });
    expect(c.receivedAt).toBe(a.first.at);
    expect(c.split).toMatchObject({ case: { id: a.id }, reason: 'Two things', by: 'Ada Agent' });
    expect((await scene.agent.get(path(a.id))).body.splits).toMatchObject([{ case: { id: c.id } }]);
    const shown = await timeline(scene.agent, c.id);
    const entries = shown.flatMap((item) => (item.entry ? [item.entry] : []));
    expect(entries.map(({ id }) => id)).toEqual([a.first.id, a.note.id, a.asked.id]);
    expect(entries.map(({ audience }) => audience)).toEqual(['customer', 'internal', { partners: [scene.courier.id] }]);
    expect(said(await timeline(scene.agent, a.id))).toEqual(expect.arrayContaining(['zqnote', 'zqboth', 'zqcourier']));
    const { rows } = await desk.owner.query('select count(*)::int as copies from entries where case_id = $1', [c.id]);
    expect(rows[0].copies).toBe(0);
  });

  it('shows the customer of the new case what they may read of it, and no note', async () => {
    const a = await twoMatters();
    const { body: c } = await split(a.id, { entryIds: [a.first.id, a.note.id, a.both.id] });
    const shown = await page(desk, `/s/${await customerLink(desk, scene.customer.id, c.id)}`);
    expect(shown).toContain('zqboth');
    expect(shown).toContain('broken glass everywhere');
    expect(shown).toContain('And the kettle');
    expect(shown).not.toMatch(/zqnote|zqcourier/);
  });

  it('shows a partner nothing of the new case unless it takes part there', async () => {
    const a = await twoMatters();
    const [alias] = await aliasesOf(scene.courier.id, a.id);
    const before = await timeline(scene.dispatcher, alias!);
    const { body: c } = await split(a.id, { entryIds: [a.asked.id] });
    expect((await scene.dispatcher.get(path(c.id))).status).toBe(404);
    expect(await timeline(scene.dispatcher, alias!)).toEqual(before);
  });

  it('takes open promises and tasks along: same ids, same due times, all that was said of them', async () => {
    const a = await twoMatters();
    const before = (await scene.agent.get(`/api/v1/commitments/${a.task.commitment.id}`)).body;
    const { body: c } = await split(a.id, {
      entryIds: [a.first.id],
      taskIds: [a.task.id],
      commitmentIds: [a.refund.id],
    });
    expect(c.commitments.map(({ id }: any) => id).sort()).toEqual([a.refund.id, a.task.commitment.id].sort());
    expect(c.taskIds).toEqual([a.task.id]);
    const { body: after } = await scene.agent.get(`/api/v1/commitments/${a.task.commitment.id}`);
    expect({ ...after, caseId: a.id }).toEqual(before);
    const types = (await timeline(scene.agent, c.id)).map(({ type, subjectId }) => `${type} ${subjectId}`);
    expect(types).toContain(`commitment.accepted ${a.task.commitment.id}`);
    const { body: left } = await scene.agent.get(path(a.id));
    expect(left.taskIds).toEqual([]);
    expect(left.commitments.map(({ what }: any) => what)).toEqual(['You hear from me']);
    expect([left.nextDueAt, c.nextDueAt]).toEqual([left.commitments[0].dueAt, after.dueAt]);
  });

  it('gives the partner of what went along a part in the new case, under another name', async () => {
    const a = await twoMatters();
    const { body: c } = await split(a.id, { entryIds: [a.first.id], taskIds: [a.task.id] });
    const [[inA], [inC]] = [await aliasesOf(scene.courier.id, a.id), await aliasesOf(scene.courier.id, c.id)];
    expect(inA).not.toBe(inC);
    expect((await scene.dispatcher.get(`/api/v1/tasks/${a.task.id}`)).body.caseId).toBe(inC);
    expect((await scene.dispatcher.get(path(inC!))).body.taskIds).toEqual([a.task.id]);
    expect((await scene.dispatcher.get(path(inA!))).body.taskIds).toEqual([]);
    const reported = await answer(scene.dispatcher, a.task.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    expect(reported.body.state).toBe('kept');
    expect((await timeline(scene.agent, c.id)).map(({ type }) => type)).toContain('commitment.kept');
  });

  it('is refused with what is not of this case, is settled, or belongs to a case that is closed or major', async () => {
    const [a, other] = [await twoMatters(), await twoMatters()];
    await scene.agent.post(`/api/v1/commitments/${a.refund.id}/withdrawal`, { termsVersion: 1, note: 'Paid' });
    const refused = async (id: string, more: Record<string, unknown>): Promise<unknown[]> => {
      const { status, body } = await split(id, { entryIds: [a.first.id], ...more });
      return [status, body.type];
    };
    expect(await refused(other.id, {})).toEqual([422, '/problems/nothing-to-share']);
    expect(await refused(a.id, { commitmentIds: [a.refund.id] })).toEqual([422, '/problems/nothing-to-move']);
    expect(await refused(a.id, { taskIds: [other.task.id] })).toEqual([422, '/problems/nothing-to-move']);
    const major = await scene.agent.make('/api/v1/cases', { kind: 'major', subject: 'S', body: 'B', channel: 'desk' });
    expect(await refused(major.id, {})).toEqual([409, '/problems/nobodys-case']);
    const closed = await openCase(scene.agent, scene.customer.id);
    await scene.agent.put(path(closed.id, '/closure'), { reason: 'spam' });
    expect(await refused(closed.id, {})).toEqual([409, '/problems/case-closed']);
  });
});

describe('undoing a split', () => {
  it('leaves the case it came from as it was, to everybody and to the last byte', async () => {
    const a = await twoMatters();
    const audiences: Audiences = {
      staff: scene.agent,
      partners: { courier: scene.dispatcher },
      customers: { a: await customerLink(desk, scene.customer.id, a.id) },
      tasks: { courier: await partnerLink(desk, scene.courier.id, scene.dispatcher.personId, a.id) },
    };
    const lists = /staff \/cases\?/;
    const look = async (): Promise<[string, string][]> =>
      Object.entries(await projections(desk, audiences, [a.id], [])).filter(([where]) => !lists.test(where));
    const before = await look();
    const { body: c } = await split(a.id, {
      entryIds: [a.first.id],
      taskIds: [a.task.id],
      commitmentIds: [a.refund.id],
    });
    expect(await look()).not.toEqual(before);
    const { status, body } = await undo(c.id);
    expect([status, body.id, body.splits]).toEqual([200, a.id, []]);
    expect(await look()).toEqual(before);
    expect((await scene.agent.get(path(c.id))).body).toMatchObject({
      state: 'closed',
      closedReason: 'withdrawn',
      split: null,
    });
  });

  it('leaves what was written in the new case there, and brings back what took a promise’s place since', async () => {
    const a = await twoMatters();
    const { body: c } = await split(a.id, { entryIds: [a.first.id], taskIds: [a.task.id] });
    await scene.agent.make(path(c.id, '/entries'), { audience: 'internal', body: 'zqsince' });
    const asked = await answer(scene.dispatcher, a.task.commitment, 'renegotiation', {
      window: windowIn(4 * HOUR, 5 * HOUR),
    });
    await answer(scene.agent, asked.body, 'acceptance');
    await undo(c.id);
    expect(said(await timeline(scene.agent, c.id))).toEqual(['zqsince']);
    expect(said(await timeline(scene.agent, a.id))).not.toContain('zqsince');
    expect((await scene.agent.get(path(a.id))).body.commitments.map(({ id }: any) => id)).toContain(asked.body.id);
    expect((await scene.dispatcher.get(path((await aliasesOf(scene.courier.id, c.id))[0]!))).status).toBe(404);
  });

  it('is refused when there is none, after seven days, and while the new case holds promises of its own', async () => {
    const a = await twoMatters();
    expect((await undo(a.id)).body.type).toBe('/problems/not-split');
    const { body: c } = await split(a.id, { entryIds: [a.first.id] });
    await scene.agent.make(path(c.id, '/commitments'), { kind: 'call_back', what: 'Call', dueAt: inSeconds(HOUR) });
    expect((await undo(c.id)).body.type).toBe('/problems/promises-still-open');
    await desk.owner.query(`update case_splits set at = at - interval '7 days' where case_id = $1`, [c.id]);
    expect((await undo(c.id)).body.type).toBe('/problems/too-late-to-undo');
  });
});
