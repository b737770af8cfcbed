import {
  approvalSceneOf,
  askFor,
  decisionState,
  staffActor,
  type ApprovalScene,
} from '../../../test/approval-scene.js';
import { unique } from '../../../test/case-scene.js';
import { Caller, OpenDesk } from '../../../test/open-desk.js';
import { LinkService, PeopleService } from '../../access/index.js';
import { systemActor, UnitOfWork, type Actor } from '../../platform/index.js';
import { VerdictsService } from './verdicts.service.js';

const PASSWORD = 'correct horse battery';

describe('no way leads round a valid approval:', () => {
  let desk: OpenDesk;
  let scene: ApprovalScene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await approvalSceneOf(desk);
  });
  afterAll(() => desk.close());

  const isAllowed = async (decisionId: string): Promise<boolean> =>
    (await desk.owner.query('select kept_remedy_is_allowed($1) as yes', [decisionId])).rows[0].yes;

  describe('every route, for every role', () => {
    const ROUTES: [method: 'get' | 'post' | 'put' | 'delete', path: string, body: unknown, agent: boolean][] = [
      ['get', '/approvals', undefined, true],
      ['get', '/approvals/{id}', undefined, true],
      ['get', '/approvals/{id}/receipt', undefined, true],
      ['put', '/approvals/{id}/verdict', { verdict: 'grant' }, false],
      ['put', '/approvals/{id}/question', { body: 'Why?' }, false],
      ['put', '/approvals/{id}/answer', { body: 'So.' }, true],
      ['put', '/approvals/{id}/withdrawal', { reason: 'x' }, true],
      ['get', '/approval-routes', undefined, true],
      ['post', '/approval-routes', { mode: 'any', currency: 'SEK' }, false],
      ['put', '/approval-routes/rte_01979c2e-0000-7000-8000-00000000dead', { mode: 'any' }, false],
      ['delete', '/approval-routes/rte_01979c2e-0000-7000-8000-00000000dead', undefined, false],
      ['get', '/settings/approvals', undefined, true],
      ['put', '/settings/approvals', { answerWithinMinutes: 480 }, false],
      ['put', '/session/step-up', { password: 'x' }, true],
    ];
    const send = async (who: Caller, [method, path, body]: (typeof ROUTES)[number]): Promise<number> => {
      const { approval } = await askFor(scene);
      const at = `/api/v1${path.replace('{id}', approval.id)}`;
      const answer = method === 'get' ? who.get(at) : method === 'delete' ? who.delete(at) : who[method](at, body);
      const { status, body: said } = await answer;
      return said.type === '/problems/forbidden' ? 403 : status === 401 ? 401 : 200;
    };

    it.each(ROUTES)('%s %s', async (...route) => {
      const nobody = new Caller(desk.url, 'x', 'x');
      expect({
        manager: await send(scene.manager, route),
        agent: await send(scene.agent, route),
        partner: await send(scene.dispatcher, route),
        nobody: await send(nobody, route),
      }).toEqual({ manager: 200, agent: route[3] ? 200 : 403, partner: 403, nobody: 401 });
    });
  });

  it('an open browser is not enough, and a password just given is', async () => {
    const email = unique('petra');
    const people = desk.app.get(PeopleService);
    const passwordHash = await people.hashed(PASSWORD);
    await desk.app
      .get(UnitOfWork)
      .run(systemActor('test'), (work) => people.create(work, { role: 'manager', name: 'Petra', email, passwordHash }));
    const { approval, decision } = await askFor(scene);
    const send = (path: string, body: unknown, cookie = ''): Promise<Response> =>
      fetch(`${desk.url}/api/v1/${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify(body),
      });
    const cookie = (await send('session', { email, password: PASSWORD })).headers.getSetCookie()[0]!.split(';')[0]!;
    const verdict = (): Promise<Response> => send(`approvals/${approval.id}/verdict`, { verdict: 'grant' }, cookie);
    const refused = await verdict();
    expect([refused.status, ((await refused.json()) as any).type]).toEqual([403, '/problems/step-up-needed']);
    expect([await decisionState(desk, decision.id), await isAllowed(decision.id)]).toEqual([
      ['awaiting_approval', '8000'],
      false,
    ]);
    expect((await send('session/step-up', { password: PASSWORD }, cookie)).status).toBe(200);
    const granted = (await (await verdict()).json()) as any;
    expect([granted.state, granted.verdicts[0].provedBy]).toEqual(['granted', 'session']);
    expect([await decisionState(desk, decision.id), await isAllowed(decision.id)]).toEqual([['granted', '8000'], true]);
  });

  it('no link opens anything of it', async () => {
    const { approval } = await askFor(scene);
    const token = await desk.app.get(UnitOfWork).run(systemActor('test'), async (work) => {
      const until = new Date(work.now.getTime() + 3_600_000);
      return desk.app
        .get(LinkService)
        .forCustomer(work, { customerId: scene.customer.id, caseId: scene.case.id, until });
    });
    for (const authorization of [`Bearer ${token.id}`, `Bearer kept_${token.id}`]) {
      for (const [method, path] of [
        ['GET', `approvals/${approval.id}`],
        ['PUT', `approvals/${approval.id}/verdict`],
      ] as const) {
        const answer = await fetch(`${desk.url}/api/v1/${path}`, {
          method,
          headers: { authorization, 'content-type': 'application/json' },
          ...(method === 'PUT' ? { body: '{"verdict":"grant"}' } : {}),
        });
        expect(answer.status).toBe(401);
      }
    }
  });

  it('the service itself, called directly, grants nothing that its rules refuse', async () => {
    const verdicts = desk.app.get(VerdictsService);
    const asManager = (who: Caller, more: Partial<Actor> = {}): Actor => staffActor(who, { role: 'manager', ...more });
    const tries: [string, Actor, string][] = [
      ['the desk', systemActor('job'), 'StepUpNeeded'],
      ['the requester as a manager', asManager(scene.asker), 'NotAsked'],
      ['an agent as a manager', asManager(scene.agent), 'NotAsked'],
      ['a session that is none', asManager(scene.max, { channel: 'portal', credential: 'ses_x' }), 'StepUpNeeded'],
      ['a link in a manager’s name', asManager(scene.max, { channel: 'link' }), 'StepUpNeeded'],
      ['nobody', { ...asManager(scene.max), personId: 'per_01979c2e-0000-7000-8000-00000000dead' }, 'NotAsked'],
    ];
    for (const [who, actor, name] of tries) {
      const { approval, decision } = await askFor(scene);
      const error = await verdicts.give(actor, approval.id, { verdict: 'grant' }, undefined).catch((e: Error) => e);
      expect([who, (error as Error).name]).toEqual([who, name]);
      expect([await decisionState(desk, decision.id), await isAllowed(decision.id)]).toEqual([
        ['awaiting_approval', '8000'],
        false,
      ]);
    }
  });

  describe('the tables', () => {
    const grantAs = async (approvalId: string, by: string, seat: string, requestedBy: string): Promise<unknown> =>
      desk.owner.query(
        `insert into approval_verdicts (approval_id, seat_id, by_id, requested_by, verdict, proved_by, at)
         values ($1, $3, $2, $4, 'grant', 'key', now())`,
        [approvalId, by, seat, requestedBy],
      );
    const settle = (id: string, amount: number | null = 8_000): Promise<unknown> =>
      desk.owner.query(
        `update approvals set state = 'granted', settled_at = now(), granted_amount = $2 where id = $1`,
        [id, amount],
      );

    it('take no verdict of who asks, in whoever’s place, nor one by who was not asked', async () => {
      const { approval } = await askFor(scene, { by: scene.asker });
      const [asker, max] = [scene.asker.personId, scene.max.personId];
      await expect(grantAs(approval.id, asker, max, asker)).rejects.toThrow(/four_eyes/);
      await expect(grantAs(approval.id, max, asker, asker)).rejects.toThrow(/four_eyes|asked/);
      await expect(grantAs(approval.id, asker, max, scene.mia.personId)).rejects.toThrow(/approval_verdicts_of/);
      await expect(grantAs(approval.id, scene.mia.personId, scene.agent.personId, asker)).rejects.toThrow(/asked/);
      await grantAs(approval.id, scene.mia.personId, max, asker);
      await expect(grantAs(approval.id, scene.mia.personId, scene.mia.personId, asker)).rejects.toThrow(/once/);
      await expect(grantAs(approval.id, max, max, asker)).rejects.toThrow(/pkey/);
    });

    it('let nothing be granted that too few have granted, and no end be changed', async () => {
      const { approval, decision } = await askFor(scene);
      await expect(settle(approval.id)).rejects.toThrow('nobody granted this');
      await grantAs(approval.id, scene.max.personId, scene.max.personId, scene.asker.personId);
      expect(await isAllowed(decision.id)).toBe(false);
      await expect(settle(approval.id, 8_001)).rejects.toThrow(/no_more_than_asked/);
      await settle(approval.id, 5_000);
      expect(await isAllowed(decision.id)).toBe(false);
      await desk.owner.query('update decisions set amount = 5000 where id = $1', [decision.id]);
      expect(await isAllowed(decision.id)).toBe(false);
      await desk.owner.query(`update decisions set state = 'granted', granted_at = now() where id = $1`, [decision.id]);
      expect(await isAllowed(decision.id)).toBe(true);
      await expect(settle(approval.id, 6_000)).rejects.toThrow('never changed');
      for (const change of [
        `state = 'open', settled_at = null`,
        `requested_by = '${scene.mia.personId}'`,
        'needed = 2',
      ])
        await expect(desk.owner.query(`update approvals set ${change} where id = $1`, [approval.id])).rejects.toThrow(
          /never changed|foreign key/,
        );
    });

    it('hold back a remedy that needed a yes, and none that law, policy or discretion gives', async () => {
      const { decision } = await askFor(scene);
      for (const [authority, allowed] of [
        ['approval', false],
        ['entitlement', true],
        ['discretion', true],
      ] as const) {
        // What was decided is never changed otherwise, by its owner neither.
        await desk.owner.query('alter table decisions disable trigger decisions_kept');
        await desk.owner.query(
          `update decisions set authority = $2, state = 'granted', granted_at = now() where id = $1`,
          [decision.id, authority],
        );
        await desk.owner.query('alter table decisions enable trigger decisions_kept');
        expect([authority, await isAllowed(decision.id)]).toEqual([authority, allowed]);
      }
      expect(await isAllowed('dec_nothing')).toBe(false);
      const refused = await askFor(scene);
      await scene.max.put(`/api/v1/approvals/${refused.approval.id}/verdict`, { verdict: 'refuse', note: 'No.' });
      expect(await isAllowed(refused.decision.id)).toBe(false);
    });
  });
});
