import {
  anotherCase,
  approvalSceneOf,
  askFor,
  decisionState,
  type ApprovalScene,
} from '../../../test/approval-scene.js';
import { inSeconds, unique } from '../../../test/case-scene.js';
import { Caller, OpenDesk, type Answer } from '../../../test/open-desk.js';

const DAY = 86_400;

describe('who decides', () => {
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

  describe('by four eyes', () => {
    const manager = (name: string, email: string | null): Promise<Caller> =>
      desk.person({ role: 'manager', name, email });
    /** A case of its own, asked for by a manager after everybody was frozen. */
    const askedBy = async (by: Caller, caseId?: string) =>
      (await askFor(scene, { by, caseId: caseId ?? (await anotherCase(scene)) })).approval;
    const refusal = async (answer: Promise<Answer>): Promise<unknown[]> => {
      const { status, body } = await answer;
      return [status, body.type, ...(body.objections ?? []).map(({ because }: any) => because), ...[body.why].flat()];
    };

    it('refuse who asks, even as a manager, and another account of theirs', async () => {
      const email = unique('nora');
      const asking = await manager('Nora', email);
      const twin = await manager('N.', email.replace('@', '+boss@').toUpperCase());
      const approval = await askedBy(asking);
      expect(await refusal(decide(asking, approval.id))).toEqual([403, '/problems/four-eyes', 'requester', undefined]);
      expect(await refusal(decide(twin, approval.id))).toEqual([
        403,
        '/problems/four-eyes',
        'second_account',
        undefined,
      ]);
      const seen = (await twin.get(path(approval.id))).body;
      expect([seen.allowed, seen.objections.map(({ because }: any) => because)]).toEqual([[], ['second_account']]);
      expect((await scene.max.get(path(approval.id))).body.allowed).toEqual(['verdict', 'question']);
    });

    it('refuse the owner of the case, and who wrote to the customer, also after they were asked', async () => {
      const caseId = await anotherCase(scene);
      const approval = await askedBy(scene.asker, caseId);
      await scene.manager.put(`/api/v1/cases/${caseId}/owner`, { personId: scene.manager.personId });
      await scene.mia.make(`/api/v1/cases/${caseId}/entries`, { audience: 'internal', body: 'Looks fair.' });
      expect(await refusal(decide(scene.manager, approval.id))).toEqual([
        ...[403, '/problems/four-eyes', 'case_owner', undefined],
      ]);
      expect((await scene.mia.get(path(approval.id))).body.allowed).toContain('verdict');
      await scene.mia.make(`/api/v1/cases/${caseId}/entries`, { audience: 'customer', body: 'We look into it.' });
      expect(await refusal(decide(scene.mia, approval.id))).toEqual([
        ...[403, '/problems/four-eyes', 'wrote_to_customer', undefined],
      ]);
      expect((await decide(scene.max, approval.id)).body.state).toBe('granted');
    });

    it('refuse a key that who asks has made in somebody’s name', async () => {
      const asking = await manager('Kim', unique('kim'));
      const approval = await askedBy(asking);
      const made = await asking.make('/api/v1/keys', { personId: scene.max.personId, name: 'for him' });
      const borrowed = new Caller(desk.url, made.key, scene.max.personId);
      expect(await refusal(decide(borrowed, approval.id))).toEqual([
        ...[403, '/problems/four-eyes', 'key_of_requester', undefined],
      ]);
      expect((await decide(scene.max, approval.id)).body.state).toBe('granted');
    });

    it('refuse agents, who was not asked, and who is no manager any more', async () => {
      const approval = await askedBy(scene.asker);
      const late = await manager('Leo', unique('leo'));
      expect(await refusal(decide(late, approval.id))).toEqual([403, '/problems/not-asked', 'not_among_the_asked']);
      expect(told(await decide(scene.agent, approval.id))).toEqual([403, '/problems/forbidden']);
      expect(told(await decide(scene.dispatcher, approval.id))).toEqual([403, '/problems/forbidden']);
      expect((await scene.dispatcher.get(path(approval.id))).status).toBe(403);
      const gone = await manager('Gus', unique('gus'));
      const theirs = await askedBy(scene.asker);
      await desk.owner.query(`update people set role = 'agent' where id = $1`, [gone.personId]);
      expect((await gone.get(path(theirs.id))).body.allowed).toEqual([]);
      expect((await decide(gone, theirs.id)).status).toBe(403);
    });

    it('note beside a verdict who may be the same person without an address to show it', async () => {
      const namesake = await manager('Axel Asker', null);
      const approval = await askedBy(scene.asker);
      expect((await decide(namesake, approval.id)).body.state).toBe('granted');
      const { rows } = await desk.owner.query(
        `select data->'doubts' as doubts from events where type = 'approval.granted' and subject_id = $1`,
        [approval.id],
      );
      expect(rows).toEqual([{ doubts: [scene.asker.personId] }]);
      await scene.manager.put(`/api/v1/people/${namesake.personId}/deactivation`, {});
    });

    it('let a substitute decide, in whose name it shows, with clean hands for both', async () => {
      const stand = await manager('Sam Substitute', unique('sam'));
      await scene.manager.make('/api/v1/approval-routes', {
        ...{ policyId: scene.policyId, mode: 'any', approvers: [scene.max.personId] },
      });
      const approval = await askedBy(scene.asker);
      expect(await refusal(decide(stand, approval.id))).toEqual([403, '/problems/not-asked', 'not_among_the_asked']);
      const away = { until: inSeconds(DAY), substituteId: stand.personId };
      await scene.agent.put(`/api/v1/people/${scene.max.personId}/absence`, away);
      const mine = (await stand.get('/api/v1/approvals?mine=true')).body.items.map(({ id }: any) => id);
      expect(mine).toContain(approval.id);
      expect((await scene.mia.get('/api/v1/approvals?mine=true')).body.items.map(({ id }: any) => id)).not.toContain(
        approval.id,
      );
      const seen = (await stand.get(path(approval.id))).body;
      expect(seen.mayDecide).toMatchObject([
        { name: 'Max Manager', away: true, substitutes: [{ name: 'Sam Substitute' }] },
      ]);
      await scene.max.make(`/api/v1/cases/${approval.caseId}/entries`, { audience: 'customer', body: 'Hello.' });
      expect(await refusal(decide(stand, approval.id))).toEqual([
        ...[403, '/problems/four-eyes', 'wrote_to_customer', undefined],
      ]);
      const clean = await askedBy(scene.asker);
      const { body } = await decide(stand, clean.id);
      expect(body.verdicts[0]).toMatchObject({ by: { name: 'Sam Substitute' }, onBehalfOf: { name: 'Max Manager' } });
      await scene.agent.delete(`/api/v1/people/${scene.max.personId}/absence`);
      const [route] = (await scene.agent.get('/api/v1/approval-routes')).body.items;
      await scene.manager.delete(`/api/v1/approval-routes/${route.id}`);
    });
  });

  describe('before they are decided', () => {
    it('can be asked about, while the time goes on', async () => {
      const { approval } = await askFor(scene);
      const ask = (who: Caller): Promise<Answer> =>
        who.put(`${path(approval.id)}/question`, { body: 'Was it opened?' });
      const reply = (who: Caller): Promise<Answer> => who.put(`${path(approval.id)}/answer`, { body: 'No, sealed.' });
      expect((await ask(scene.agent)).status).toBe(403);
      expect(told(await reply(scene.asker))).toEqual([409, '/problems/approval-not-allowed-now']);
      const asked = (await ask(scene.max)).body;
      expect([asked.state, asked.dueAt]).toEqual(['questioned', approval.dueAt.toISOString().replace('.000Z', 'Z')]);
      expect(asked.question).toMatchObject({ body: 'Was it opened?', askedBy: { name: 'Max Manager' }, answer: null });
      expect(told(await ask(scene.mia))).toEqual([409, '/problems/approval-not-allowed-now']);
      expect(told(await reply(scene.agent))).toEqual([403, '/problems/not-the-requester']);
      expect((await scene.asker.get(path(approval.id))).body.allowed).toEqual(['answer', 'withdrawal']);
      const answered = (await reply(scene.asker)).body;
      expect([answered.state, answered.question]).toEqual(['open', null]);
      expect(answered.questions).toMatchObject([{ body: 'Was it opened?', answer: 'No, sealed.' }]);
    });

    it('can be taken back by who asked, and by nobody else', async () => {
      const { approval, decision } = await askFor(scene);
      const take = (who: Caller): Promise<Answer> => who.put(`${path(approval.id)}/withdrawal`, { reason: 'Solved.' });
      expect(told(await take(scene.manager))).toEqual([403, '/problems/not-the-requester']);
      const { body } = await take(scene.asker);
      expect([body.state, body.settledBecause, body.allowed]).toEqual(['withdrawn', 'Solved.', []]);
      expect(await decisionState(desk, decision.id)).toEqual(['withdrawn', '8000']);
      expect((await scene.agent.get(`/api/v1/commitments/${approval.commitmentId}`)).body.state).toBe('withdrawn');
      expect(told(await decide(scene.max, approval.id))).toEqual([409, '/problems/approval-settled']);
      expect(told(await take(scene.asker))).toEqual([409, '/problems/approval-not-allowed-now']);
    });

    it('are kept by nobody’s hand: their promise takes no answers', async () => {
      const { approval } = await askFor(scene);
      for (const [answer, body] of [
        ['report', { termsVersion: 1, note: 'Done.' }],
        ['withdrawal', { termsVersion: 1, note: 'No.' }],
      ] as const)
        expect(told(await scene.manager.post(`/api/v1/commitments/${approval.commitmentId}/${answer}`, body))).toEqual([
          409,
          '/problems/kept-by-what-happens',
        ]);
    });
  });
});
