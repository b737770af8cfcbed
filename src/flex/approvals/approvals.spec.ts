import {
  anotherCase,
  approvalSceneOf,
  askFor,
  decisionState,
  keepVersion,
  type ApprovalScene,
} from '../../../test/approval-scene.js';
import { Caller, OpenDesk, type Answer } from '../../../test/open-desk.js';

const EUR = (amount: number) => ({ amount, currency: 'EUR' });

describe('approvals', () => {
  let desk: OpenDesk;
  let scene: ApprovalScene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await approvalSceneOf(desk);
  });
  afterAll(() => desk.close());

  const path = (id: string): string => `/api/v1/approvals/${id}`;
  const decide = (who: Caller, id: string, body: Record<string, unknown> = {}, headers = {}): Promise<Answer> =>
    who.put(`${path(id)}/verdict`, { verdict: 'grant', ...body }, headers);
  const told = ({ status, body }: Answer): unknown[] => [status, body.type];
  const names = (people: { name: string }[]): string[] => people.map(({ name }) => name).sort();

  describe('when asked for', () => {
    it('are a promise of ours, by those who may decide, due within eight hours', async () => {
      const { approval } = await askFor(scene);
      const { body } = await scene.asker.get(path(approval.id));
      expect(body).toMatchObject({
        ...{ state: 'open', mode: 'any', needed: 1, level: 1, remedy: 'refund', asked: EUR(8_000), granted: null },
        policy: { version: 1, rule: { row: 'R4', says: 'For dearer things somebody else has to agree.' } },
        ...{ requester: { name: 'Axel Asker' }, customer: { name: 'Clara Customer' }, late: false, evidenceCount: 0 },
        promiseAtRisk: { what: 'You hear from me', restsOnIt: false },
        allowed: ['withdrawal'],
        ...{ purpose: 'Fair returns.', trace: [{ row: 'R4', truth: 'true' }], earlierExceptions: [] },
        facts: [{ name: 'days_since_delivery', value: 43, source: 'order', by: null, at: '2026-04-02T13:00:00Z' }],
      });
      expect(Date.parse(body.dueAt) - Date.parse(body.askedAt)).toBe(8 * 3_600_000);
      expect(names(body.mayDecide)).toEqual(['Mara Manager', 'Max Manager', 'Mia Manager']);
      expect(body.excerpts[0]).toMatchObject({ author: 'customer', body: expect.stringContaining('broken glass') });
      const promise = (await scene.agent.get(`/api/v1/commitments/${body.commitmentId}`)).body;
      expect(promise).toMatchObject({
        ...{ kind: 'approval', promiser: 'us', promisee: 'us', state: 'active', source: 'approval', dueAt: body.dueAt },
        allowed: [],
      });
      expect(promise.keepers.sort()).toEqual(body.mayDecide.map(({ id }: any) => id).sort());
    });

    it('are counted in the open hours that are set, and in no others once they run', async () => {
      const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
      const calendar = await scene.manager.make('/api/v1/calendars', { name: 'Desk', zone: 'Europe/Berlin', hours });
      const setting = '/api/v1/settings/approvals';
      const { version } = (await scene.agent.get(setting)).body;
      const changed = { calendarId: calendar.id, answerWithinMinutes: 480 };
      expect((await scene.agent.put(setting, changed)).status).toBe(403);
      const before = (await askFor(scene)).approval;
      const stale = { 'if-match': `"${version}"` };
      expect((await scene.manager.put(setting, changed, stale)).body).toEqual({ ...changed, version: version + 1 });
      expect((await scene.manager.put(setting, changed, stale)).status).toBe(412);
      const unknown = { ...changed, calendarId: 'cal_01979c2e-0000-7000-8000-00000000dead' };
      expect((await scene.manager.put(setting, unknown)).status).toBe(404);
      const { body } = await scene.agent.get(path((await askFor(scene)).approval.id));
      // A day's open hours from now end at the latest when the desk closes on the next open day.
      const closing = new Date(body.dueAt).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin', weekday: 'short' });
      expect(closing).not.toMatch(/lör|sön|Sat|Sun/);
      expect((await scene.agent.get(path(before.id))).body.dueAt).toBe(
        before.dueAt.toISOString().replace('.000Z', 'Z'),
      );
      await scene.manager.put(setting, { calendarId: null, answerWithinMinutes: 480 });
    });

    it('never ask who has a hand in it, of a manager’s own case neither', async () => {
      const caseId = await anotherCase(scene);
      await scene.manager.put(`/api/v1/cases/${caseId}/owner`, { personId: scene.manager.personId });
      await scene.mia.make(`/api/v1/cases/${caseId}/entries`, { audience: 'customer', body: 'We look into it.' });
      const { approval } = await askFor(scene, { caseId, by: scene.asker });
      expect(names((await scene.max.get(path(approval.id))).body.mayDecide)).toEqual(['Max Manager']);
    });
  });

  describe('by their route', () => {
    it('ask whom it names, from an amount on; an edit counts for what is asked later only', async () => {
      const add = { policyId: scene.policyId, currency: 'EUR', amountFrom: 50_000, mode: 'all' };
      const people = [scene.max.personId, scene.mia.personId];
      expect((await scene.agent.post('/api/v1/approval-routes', add)).status).toBe(403);
      const route = await scene.manager.make('/api/v1/approval-routes', { ...add, approvers: people });
      expect(told(await scene.manager.post('/api/v1/approval-routes', add))).toEqual([
        409,
        '/problems/route-already-there',
      ]);
      const wrong = await scene.manager.post('/api/v1/approval-routes', {
        ...add,
        amountFrom: 60_000,
        approvers: [scene.agent.personId],
      });
      expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'approvers']);
      const elsewhere = { ...add, policyId: 'pol_01979c2e-0000-7000-8000-00000000dead' };
      expect((await scene.manager.post('/api/v1/approval-routes', elsewhere)).status).toBe(404);
      const small = (await askFor(scene)).approval;
      const dear = (await askFor(scene, { amount: 50_000 })).approval;
      expect([small.mode, small.needed, dear.mode, dear.needed]).toEqual(['any', 1, 'all', 2]);
      const edited = await scene.manager.put(`/api/v1/approval-routes/${route.id}`, {
        mode: 'any',
        approvers: [scene.manager.personId],
      });
      expect([edited.status, edited.body.version]).toEqual([200, 2]);
      await keepVersion(desk, scene.policyId, 2, scene.manager.personId);
      const asked = (await scene.max.get(path(dear.id))).body;
      expect([asked.mode, asked.needed, asked.policy.version]).toEqual(['all', 2, 1]);
      expect(names(asked.mayDecide)).toEqual(['Max Manager', 'Mia Manager']);
      expect(told(await decide(scene.manager, dear.id))).toEqual([403, '/problems/not-asked']);
      const later = (await askFor(scene, { amount: 50_000, version: 2 })).approval;
      expect([later.mode, later.policyVersion]).toEqual(['any', 2]);
      expect((await scene.manager.delete(`/api/v1/approval-routes/${route.id}`)).status).toBe(204);
      expect(told(await scene.manager.delete(`/api/v1/approval-routes/${route.id}`))).toEqual([
        409,
        '/problems/route-retired',
      ]);
      expect((await scene.agent.get('/api/v1/approval-routes')).body.items).toEqual([]);
      // Each place of "all" counts once, and one person fills one of them.
      expect((await decide(scene.max, dear.id, { amount: EUR(45_000) })).body).toMatchObject({ state: 'open' });
      expect((await decide(scene.max, dear.id)).body.verdicts).toHaveLength(1);
      expect(told(await decide(scene.max, dear.id, { verdict: 'refuse', note: 'No.' }))).toEqual([
        409,
        '/problems/verdict-given',
      ]);
      expect(await decisionState(desk, dear.decisionId)).toEqual(['awaiting_approval', '50000']);
      const second = await decide(scene.mia, dear.id);
      expect(second.body).toMatchObject({ state: 'granted', granted: EUR(45_000) });
      expect(await decisionState(desk, dear.decisionId)).toEqual(['granted', '45000']);
    });
  });

  describe('when decided', () => {
    it('are granted in the same moment as the decision, for less than was asked, never for more', async () => {
      const { approval, decision } = await askFor(scene);
      for (const [body, field] of [
        [{ amount: EUR(8_001) }, 'amount.amount'],
        [{ amount: { amount: 100, currency: 'PLN' } }, 'amount.currency'],
        [{ amount: EUR(0) }, 'amount.amount'],
        [{ verdict: 'refuse' }, 'note'],
        [{ verdict: 'refuse', note: '  ' }, 'note'],
        [{ verdict: 'refuse', note: 'No.', amount: EUR(1) }, 'amount'],
      ] as const) {
        const { status, body: problem } = await decide(scene.max, approval.id, body);
        expect([status, problem.errors[0].field]).toEqual([422, field]);
      }
      expect((await scene.max.get(path(approval.id))).body.verdicts).toEqual([]);
      const { status, body } = await decide(scene.max, approval.id, { amount: EUR(5_000), note: 'For half.' });
      expect([status, body.state, body.granted, body.settledBecause]).toEqual([
        200,
        'granted',
        EUR(5_000),
        'For half.',
      ]);
      expect(body.verdicts).toEqual([
        {
          ...{ by: { id: scene.max.personId, name: 'Max Manager' }, onBehalfOf: null, verdict: 'grant' },
          ...{ amount: EUR(5_000), note: 'For half.', provedBy: 'key', at: expect.any(String) },
        },
      ]);
      expect(await decisionState(desk, decision.id)).toEqual(['granted', '5000']);
      const promise = (await scene.agent.get(`/api/v1/commitments/${approval.commitmentId}`)).body;
      expect([promise.state, promise.doneLate]).toEqual(['kept', false]);
      const { rows } = await desk.owner.query(
        'select authority, requested_by, approved_by, amount from exceptions where decision_id = $1',
        [decision.id],
      );
      expect(rows).toEqual([
        {
          ...{ authority: 'approval', requested_by: scene.asker.personId },
          ...{ approved_by: [scene.max.personId], amount: '5000' },
        },
      ]);
    });

    it('are refused with a reason, and so is the decision', async () => {
      const { approval, decision } = await askFor(scene);
      const { body } = await decide(scene.mia, approval.id, { verdict: 'refuse', note: 'Not after two years.' });
      expect([body.state, body.granted, body.settledBecause]).toEqual(['refused', null, 'Not after two years.']);
      expect(await decisionState(desk, decision.id)).toEqual(['refused', '8000']);
      expect((await desk.owner.query('select from exceptions where decision_id = $1', [decision.id])).rowCount).toBe(0);
    });

    it('are decided once, whoever comes at the same moment, and the other reads what happened', async () => {
      for (const how of ['grant', 'refuse'] as const) {
        const { approval } = await askFor(scene);
        const { headers } = await scene.max.get(path(approval.id));
        const fresh = { 'if-match': headers.get('etag')! };
        const both = await Promise.all([
          decide(scene.max, approval.id, { verdict: how, note: 'Mine.' }, fresh),
          decide(scene.mia, approval.id, { verdict: 'grant', note: 'Mine.' }, fresh),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
        const lost = both.find(({ status }) => status === 409)!.body;
        const won = both.find(({ status }) => status === 200)!.body;
        expect(lost).toMatchObject({ type: '/problems/approval-settled', state: won.state });
        expect(lost.verdicts).toEqual([
          { by: won.verdicts[0].by.id, onBehalfOf: null, verdict: won.verdicts[0].verdict, at: won.verdicts[0].at },
        ]);
      }
    });

    it('are not decided by who read an older version of them', async () => {
      const { approval } = await askFor(scene);
      const old = { 'if-match': `"${approval.version}"` };
      await scene.mia.put(`${path(approval.id)}/question`, { body: 'Was it opened?' });
      expect(told(await decide(scene.max, approval.id, {}, old))).toEqual([412, '/problems/stale']);
      expect((await decide(scene.max, approval.id)).body.state).toBe('granted');
    });

    it('are the same when said again', async () => {
      const { approval } = await askFor(scene);
      const first = await decide(scene.max, approval.id);
      const again = await decide(scene.max, approval.id);
      expect([again.status, again.body.version, again.body.verdicts.length]).toEqual([200, first.body.version, 1]);
    });
  });

  describe('in lists', () => {
    it('come page by page, the soonest due first, and the newest first where they are settled', async () => {
      const open = await scene.agent.all('/api/v1/approvals?state=open', 2);
      const dues = open.map(({ dueAt, id }) => `${dueAt} ${id}`);
      expect(dues).toEqual([...dues].sort());
      expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
      expect(open.every(({ state }) => state === 'open' || state === 'questioned')).toBe(true);
      const granted = await scene.agent.all('/api/v1/approvals?state=granted', 2);
      expect(granted.length).toBeGreaterThan(2);
      const ids = granted.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort().reverse());
      const all = await scene.agent.all('/api/v1/approvals', 5);
      expect(all.length).toBeGreaterThan(open.length + granted.length - 1);
      const ofCase = await scene.agent.all(`/api/v1/approvals?caseId=${scene.case.id}`, 50);
      expect(new Set(ofCase.map(({ caseId }) => caseId))).toEqual(new Set([scene.case.id]));
      expect((await scene.agent.get('/api/v1/approvals?state=lost')).status).toBe(422);
      expect((await scene.agent.get('/api/v1/approvals?state=open&cursor=x')).status).toBe(400);
    });

    it('wait for those who are asked, until these have spoken', async () => {
      const { approval } = await askFor(scene);
      const mine = async (who: Caller): Promise<string[]> =>
        (await who.all('/api/v1/approvals?mine=true', 50)).map(({ id }) => id);
      expect(await mine(scene.max)).toContain(approval.id);
      expect(await mine(scene.asker)).toEqual([]);
      await decide(scene.max, approval.id);
      expect(await mine(scene.max)).not.toContain(approval.id);
      expect(await mine(scene.mia)).not.toContain(approval.id);
    });
  });

  it('answer 404 for what is not there', async () => {
    const nothing = 'apr_01979c2e-0000-7000-8000-00000000dead';
    expect((await scene.agent.get(path(nothing))).status).toBe(404);
    expect((await decide(scene.max, nothing)).status).toBe(404);
    expect((await scene.agent.get(`${path(nothing)}/receipt`)).status).toBe(404);
  });
});
