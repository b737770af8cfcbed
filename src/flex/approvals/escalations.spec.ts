import {
  anotherCase,
  approvalSceneOf,
  askFor,
  decisionState,
  type ApprovalScene,
} from '../../../test/approval-scene.js';
import { inSeconds, unique } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { passTime } from '../../../test/pass-time.js';

const HOUR = 3_600;
const HOURS = 60;

describe('an approval that nobody answers', () => {
  let desk: OpenDesk;
  let scene: ApprovalScene;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await approvalSceneOf(desk);
    await scene.manager.make('/api/v1/approval-routes', {
      ...{ policyId: scene.policyId, mode: 'any' },
      ...{ approvers: [scene.max.personId], escalateTo: [scene.mia.personId] },
    });
  });
  afterAll(() => desk.close());
  // What was told for one test is not the same hour's in the next.
  beforeEach(() => desk.owner.query(`update chase_messages set at = at - interval '2 hours'`));

  const sheet = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/approvals/${id}`)).body;
  const promise = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
  /** Eight hours pass, in which nobody says anything. */
  const expire = async (approval: { id: string; commitmentId: string }): Promise<void> => {
    await desk.owner.query(`update approvals set due_at = due_at - interval '481 minutes' where id = $1`, [
      approval.id,
    ]);
    await passTime(desk, approval.commitmentId, 8 * HOURS + 1);
  };
  const atLevel = (id: string, level: number): Promise<any> =>
    eventually(async () => {
      const now = await sheet(id);
      expect(now.level).toBe(level);
      return now;
    });
  const lettersTo = async (who: Caller, template: string, approvalId: string): Promise<any[]> =>
    (
      await desk.owner.query(
        `select id from mails where to_person_id = $1 and template = $2 and data->>'approvalId' = $3 order by id`,
        [who.personId, template, approvalId],
      )
    ).rows;

  it('writes at once to those who are asked, in their language, and leads to the desk alone', async () => {
    await desk.owner.query(`update people set language = 'de' where id = $1`, [scene.max.personId]);
    const { approval } = await askFor(scene);
    const [mail] = await eventually(async () => {
      const found = await lettersTo(scene.max, 'staff.approval-asked', approval.id);
      expect(found).toHaveLength(1);
      return found;
    });
    const { letter } = (await scene.manager.get(`/api/v1/mails/${mail.id}`)).body;
    expect(letter.subject).toMatch(/^Ihr Ja oder Nein: Erstattung, 80,00/);
    expect(letter.text).toContain(`/approvals/${approval.id}`);
    expect(letter.text).not.toMatch(/token|\/p\/|\/s\//);
    expect(await lettersTo(scene.mia, 'staff.approval-asked', approval.id)).toEqual([]);
  });

  it('is reminded of by the chase, whoever is away by their substitute', async () => {
    const { approval } = await askFor(scene);
    const { ahead } = (await promise(approval.commitmentId)).chase;
    expect(ahead.map(({ step }: any) => step).slice(0, 3)).toEqual(['rung:1', 'rung:2', 'breach']);
    const stand = await desk.person({ role: 'manager', name: 'Sam Substitute', email: unique('sam') });
    const away = { until: inSeconds(HOUR), substituteId: stand.personId };
    await scene.agent.put(`/api/v1/people/${scene.max.personId}/absence`, away);
    await passTime(desk, approval.commitmentId, 4 * HOURS + 1);
    await eventually(async () => {
      const { done } = (await promise(approval.commitmentId)).chase;
      expect(done.map(({ step, told }: any) => [step, told.map(({ name }: any) => name)])).toEqual([
        ['rung:1', ['Sam Substitute']],
      ]);
      expect(done[0].told[0].insteadOf).toEqual({ id: scene.max.personId, name: 'Max Manager' });
    });
    await scene.agent.delete(`/api/v1/people/${scene.max.personId}/absence`);
    await scene.manager.put(`/api/v1/people/${stand.personId}/deactivation`, {});
  });

  it('asks the next, then everybody left, then is broken and chased, and can still be granted', async () => {
    const { approval, decision } = await askFor(scene);
    await expire(approval);
    const second = await atLevel(approval.id, 2);
    expect([second.state, second.mayDecide.map(({ name, level }: any) => [name, level])]).toEqual([
      'open',
      [
        ['Max Manager', 1],
        ['Mia Manager', 2],
      ],
    ]);
    expect(Date.parse(second.dueAt)).toBeGreaterThan(Date.now() + 7 * HOUR * 1000);
    expect(await decisionState(desk, decision.id)).toEqual(['awaiting_approval', '8000']);
    expect((await promise(approval.commitmentId)).state).toBe('active');
    await eventually(async () => {
      expect(await lettersTo(scene.mia, 'staff.approval-asked', approval.id)).toHaveLength(1);
      // Who waits is told the new time, by us.
      expect(await lettersTo(scene.asker, 'staff.approval-escalated', approval.id)).toHaveLength(1);
      expect(await lettersTo(scene.agent, 'staff.approval-escalated', approval.id)).toHaveLength(1);
    });
    await expire(approval);
    const third = await atLevel(approval.id, 3);
    expect(third.mayDecide.at(-1)).toMatchObject({ name: 'Mara Manager', level: 3 });
    await expire(approval);
    await eventually(async () => expect((await promise(approval.commitmentId)).state).toBe('broken'));
    const open = await sheet(approval.id);
    expect([open.state, open.level, open.late]).toEqual(['open', 3, true]);
    expect((await promise(approval.commitmentId)).chase.ahead[0].step).toBe('rung:3');
    const granted = await scene.mia.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant' });
    expect(granted.body.state).toBe('granted');
    const kept = await promise(approval.commitmentId);
    expect([kept.state, kept.doneLate, kept.chase.ahead]).toEqual(['broken', true, []]);
    expect((await decisionState(desk, decision.id))[0]).toBe('granted');
  });

  it('lets a promise to the customer that rests on it slip, and its owner has the words with the new time', async () => {
    const caseId = await anotherCase(scene);
    await scene.agent.put(`/api/v1/cases/${caseId}/acknowledgement`, {
      promise: { what: 'Our answer about your money', dueAt: inSeconds(9 * HOUR) },
    });
    const { approval } = await askFor(scene, { caseId });
    const word = (await sheet(approval.id)).promiseAtRisk;
    const rested = await scene.agent.put(`/api/v1/commitments/${word.id}/backings/${approval.commitmentId}`, {});
    expect(rested.status).toBe(200);
    expect((await sheet(approval.id)).promiseAtRisk.restsOnIt).toBe(true);
    await expire(approval);
    await atLevel(approval.id, 2);
    // Nothing but the time of the promise itself is where it was: it was due an hour after the first answer.
    await desk.owner.query(`update commitments set due_at = now() + interval '1 hour' where id = $1`, [word.id]);
    await desk.owner.query(`update commitment_terms set due_at = now() + interval '1 hour' where commitment_id = $1`, [
      word.id,
    ]);
    await expire(approval);
    await atLevel(approval.id, 3);
    const task = await eventually(async () => {
      const { items } = (await scene.agent.get(`/api/v1/own-tasks?mine=true&caseId=${caseId}`)).body;
      expect(items).toHaveLength(1);
      return items[0];
    });
    expect(JSON.stringify(task)).toContain('Our decision takes longer than we planned');
    expect((await promise(word.id)).state).toBe('at_risk');
  });

  describe('and for which its case waits', () => {
    const waiting = async (): Promise<{ at: string; approval: any }> => {
      const caseId = await anotherCase(scene);
      const at = `/api/v1/cases/${caseId}`;
      await scene.agent.put(`${at}/acknowledgement`, { promise: { what: 'News', dueAt: inSeconds(HOUR) } });
      return { at, approval: (await askFor(scene, { caseId })).approval };
    };

    it('is waited for by its name, while nobody else’s is, and gone on from when it is decided', async () => {
      const { at, approval } = await waiting();
      const other = (await askFor(scene)).approval;
      const wait = (refs: string[] | undefined) => scene.agent.put(`${at}/waiting`, { on: 'approval', refs });
      for (const refs of [[other.id], [approval.id, other.id], ['apr_01979c2e-0000-7000-8000-00000000dead']]) {
        const { status, body } = await wait(refs);
        expect([status, body.type]).toEqual([422, '/problems/waiting-for-nothing']);
      }
      const { body } = await wait([approval.id]);
      expect([body.state, body.waits]).toEqual([
        'waiting',
        [{ on: 'approval', refId: approval.commitmentId, partnerId: null, since: expect.any(String) }],
      ]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await scene.max.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'refuse', note: 'No.' });
      const after = await eventually(async () => {
        const now = (await scene.agent.get(at)).body;
        expect([now.state, now.waits]).toEqual(['in_progress', []]);
        return now;
      });
      expect(after.clocks.approval).toBeGreaterThan(0);
      expect((await wait(undefined)).body.type).toBe('/problems/waiting-for-nothing');
    });

    it('is waited for beyond its time, and until somebody answers', async () => {
      const { at, approval } = await waiting();
      expect((await scene.agent.put(`${at}/waiting`, { on: 'approval' })).body.state).toBe('waiting');
      for (const level of [2, 3]) {
        await expire(approval);
        await atLevel(approval.id, level);
      }
      await expire(approval);
      await eventually(async () => expect((await promise(approval.commitmentId)).state).toBe('broken'));
      const { rows } = await desk.owner.query(
        `select id from events where type = 'commitment.broken' and subject_id = $1`,
        [approval.commitmentId],
      );
      await eventually(async () =>
        expect((await desk.owner.query('select from outbox where event_id = $1', [rows[0].id])).rowCount).toBe(0),
      );
      expect((await scene.agent.get(at)).body.state).toBe('waiting');
      await scene.manager.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant' });
      await eventually(async () => expect((await scene.agent.get(at)).body.state).toBe('in_progress'));
    });

    it('is let go of when the case is closed, with the decision', async () => {
      const { at, approval } = await waiting();
      expect((await scene.agent.put(`${at}/closure`, { reason: 'withdrawn' })).status).toBe(409);
      const [word] = (await scene.agent.get(at)).body.commitments;
      await scene.agent.post(`/api/v1/commitments/${word.id}/withdrawal`, { termsVersion: 1, note: 'They know.' });
      expect((await scene.agent.put(`${at}/closure`, { reason: 'withdrawn' })).body.state).toBe('closed');
      await eventually(async () => expect((await sheet(approval.id)).state).toBe('withdrawn'));
      expect((await decisionState(desk, approval.decisionId))[0]).toBe('withdrawn');
      const let_go = await promise(approval.commitmentId);
      expect([let_go.state, let_go.chase.ahead]).toEqual(['withdrawn', []]);
    });
  });

  it('stands in the timeline for our people, once for each turn', async () => {
    const caseId = await anotherCase(scene);
    const { approval } = await askFor(scene, { caseId });
    await scene.max.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant' });
    const timeline = await scene.agent.all(`/api/v1/cases/${caseId}/timeline`, 50);
    const types = timeline.map(({ type }) => type);
    expect(types.filter((type) => /^(approval|decision)\./.test(type))).toEqual([
      ...['approval.asked', 'approval.granted', 'decision.granted'],
    ]);
    const ofApproval = timeline.filter(({ subjectId }) => subjectId === approval.commitmentId);
    expect(ofApproval.filter(({ type }) => type.startsWith('commitment.'))).toEqual([]);
  });
});
