import { flexSceneOf, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { Decision } from './decision.entity.js';
import { Grants } from './grants.service.js';
import { Remedies } from '../remedies/remedies.service.js';

let desk: OpenDesk;
let scene: FlexScene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await flexSceneOf(desk);
  await scene.limit({ cap: 50_00, budget: 100_000_00 });
});
afterAll(() => desk.close());

const rowsOf = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;

describe('the last wall', () => {
  const asSystem = <T>(work: (w: any) => Promise<T>): Promise<T> =>
    desk.app.get(UnitOfWork).run(systemActor('test'), work);
  const waiting = async (): Promise<any> => scene.decided((await scene.caseOn(61)).id);

  it('lets no exception be carried out that nobody agreed to, whoever asks for it', async () => {
    const { id } = await waiting();
    const [grants, remedies] = [desk.app.get(Grants, { strict: false }), desk.app.get(Remedies, { strict: false })];
    const decision = (): Promise<Decision> => asSystem((work) => work.lock(Decision, id));
    const granting = asSystem(async (work) =>
      grants.grant(work, await work.lock(Decision, id), { authority: 'approval' }),
    );
    await expect(granting).rejects.toThrow('nobody has granted this remedy');
    const found = await decision();
    await expect(asSystem((work) => remedies.order(work, found))).rejects.toThrow('nobody has granted this remedy');
    const disguised = asSystem(async (work) =>
      grants.grant(work, await work.lock(Decision, id), { authority: 'entitlement' }),
    );
    await expect(disguised).rejects.toThrow('was to be granted by approval');
    expect(await rowsOf('select from remedies where decision_id = $1', id)).toEqual([]);
    expect(await rowsOf('select from exceptions where decision_id = $1', id)).toEqual([]);
    expect((await decision()).state).toBe('awaiting_approval');
  });

  it('lets nothing be given on somebody’s own discretion with nothing set aside', async () => {
    const { id } = await scene.decided((await scene.caseOn(43)).id);
    const copy = `insert into decisions select (jsonb_populate_record(d, jsonb_build_object('id', 'dec_copy'))).* from decisions d where id = $1`;
    await rowsOf(copy, id);
    const order = rowsOf(
      `insert into remedies (id, decision_id, case_id, kind, state, attempt, ordered_at)
       select 'rem_copy', id, case_id, remedy, 'ordered', 1, now() from decisions where id = 'dec_copy'`,
    );
    await expect(order).rejects.toThrow('nothing was set aside');
  });

  it('lets it be carried out when somebody has agreed, and writes down who', async () => {
    const { id, approval } = await waiting();
    const { status } = await scene.manager.put(`/api/v1/approvals/${approval.id}/verdict`, { verdict: 'grant' });
    expect(status).toBe(200);
    const sheet = (await scene.agent.get(`/api/v1/decisions/${id}`)).body;
    expect(sheet).toMatchObject({ state: 'granted', authority: 'approval', remedyOrdered: { state: 'ordered' } });
    const [exception] = await rowsOf('select * from exceptions where decision_id = $1', id);
    expect(exception).toMatchObject({
      ...{ authority: 'approval', approved_by: [scene.manager.personId], row_id: null },
      rule_says: 'No row of the policy speaks of this.',
      flexed: expect.stringContaining('given where the policy says nothing'),
    });
    const { body: evidence } = await scene.manager.get(`/api/v1/exceptions/${exception.id}`);
    expect(evidence.verdicts).toMatchObject([{ verdict: 'grant', by: { id: scene.manager.personId } }]);
    const [vouched] = await rowsOf(
      `select data from events where subject_id = $1 and type = 'exception.made'`,
      exception.id,
    );
    expect(vouched.data).toEqual({ decisionId: id, words: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('refuses without a trace when whoever was asked says no', async () => {
    const { id } = await waiting();
    await asSystem(async (work) =>
      desk.app.get(Grants, { strict: false }).refuse(work, await work.lock(Decision, id), 'Too often.'),
    );
    const sheet = (await scene.agent.get(`/api/v1/decisions/${id}`)).body;
    expect(sheet).toMatchObject({ state: 'refused', settledBecause: 'Too often.', remedyOrdered: null });
  });
});
