import { answer, inSeconds } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { flexSceneOf, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';
import { DecisionDuty } from '../decisions/decision-duty.js';

const DAY = 86_400;
let desk: OpenDesk;
let scene: FlexScene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await flexSceneOf(desk);
  await scene.limit({ cap: 50_00, budget: 100_000_00 });
});
afterAll(() => desk.close());

const rowsOf = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
const remedyOf = async ({ remedyId }: any): Promise<any> =>
  (await scene.agent.get(`/api/v1/remedies/${remedyId}`)).body;
const promise = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
const promisesOf = async (decision: any): Promise<any[]> =>
  Promise.all((await remedyOf(decision)).promises.map(promise));
const tell = (decision: any, told: object): Promise<Answer> =>
  scene.agent.put(`/api/v1/remedies/${decision.remedyId}/execution`, told);
const refunded = async (): Promise<any> => scene.decided((await scene.caseOn(20)).id);

describe('carrying it out', () => {
  it('is told by whoever does it, once: again changes nothing, otherwise is refused', async () => {
    const decision = await refunded();
    const told = { result: 'executed', reference: 'pay_1' };
    const first = await tell(decision, told);
    expect(first.body).toMatchObject({
      ...{ state: 'executed', allowed: [] },
      executions: [{ attempt: 1, ...told, failure: null, by: scene.agent.personId }],
    });
    expect((await tell(decision, told)).body).toEqual(first.body);
    for (const other of [
      { result: 'executed', reference: 'pay_2' },
      { result: 'failed', failure: 'No.' },
    ]) {
      const refused = await tell(decision, other);
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/execution-told-otherwise']);
      expect(refused.body.told).toMatchObject({ result: 'executed', reference: 'pay_1' });
    }
    expect(
      await rowsOf(`select type from events where subject_id = $1 and type = 'remedy.executed'`, decision.remedyId),
    ).toHaveLength(1);
  });

  it('that is told twice at the same moment happens once', async () => {
    const decision = await refunded();
    const answers = await Promise.all([1, 2, 3, 4].map(() => tell(decision, { result: 'executed' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(
      await rowsOf(`select type from events where subject_id = $1 and type = 'remedy.executed'`, decision.remedyId),
    ).toHaveLength(1);
  });

  it('that failed says why, tells the owner, and is ordered again under the same promise', async () => {
    const decision = await refunded();
    await scene.agent.put(`/api/v1/cases/${decision.caseId}/owner`, { personId: scene.manager.personId });
    expect((await tell(decision, { result: 'failed' })).status).toBe(422);
    await tell(decision, { result: 'failed', failure: 'The account is closed.' });
    const failed = await remedyOf(decision);
    expect(failed).toMatchObject({ state: 'failed', allowed: ['order_again', 'cancel'] });
    expect(failed.executions[0].failure).toBe('The account is closed.');
    expect((await scene.agent.get(`/api/v1/decisions/${decision.id}`)).body.state).toBe('failed');
    await eventually(async () =>
      expect(
        await rowsOf(
          `select to_person_id as id from mails where template = 'staff.remedy-failed' and data->>'decisionId' = $1`,
          decision.id,
        ),
      ).toEqual([{ id: scene.manager.personId }]),
    );
    expect((await tell(decision, { result: 'executed' })).body.type).toBe('/problems/execution-told-otherwise');
    const again = await scene.agent.post(`/api/v1/remedies/${decision.remedyId}/orders`, undefined);
    expect([again.status, again.body.state, again.body.attempt]).toEqual([200, 'ordered', 2]);
    // The first order's answer, come twice, says nothing of the second.
    await tell(decision, { result: 'failed', failure: 'The account is closed.', attempt: 1 });
    expect((await remedyOf(decision)).state).toBe('ordered');
    expect((await tell(decision, { result: 'executed', attempt: 3 })).body.type).toBe(
      '/problems/remedy-not-allowed-now',
    );
    await tell(decision, { result: 'executed', attempt: 2 });
    expect((await remedyOf(decision)).executions.map(({ result }: any) => result)).toEqual(['executed', 'failed']);
    expect((await promisesOf(decision)).map(({ state }) => state)).toEqual(['kept']);
    expect((await scene.agent.post(`/api/v1/remedies/${decision.remedyId}/orders`, undefined)).body.type).toBe(
      '/problems/remedy-not-allowed-now',
    );
  });

  it('keeps the promise that took the place of the one made at first', async () => {
    const decision = await refunded();
    const [first] = await promisesOf(decision);
    const asked = await answer(scene.agent, first, 'renegotiation', { dueAt: inSeconds(20 * DAY) });
    expect(asked.body.state).toBe('active');
    await tell(decision, { result: 'executed' });
    expect((await promise(asked.body.id)).state).toBe('kept');
  });

  it('is never done after it was let go of', async () => {
    const decision = await refunded();
    await scene.agent.put(`/api/v1/decisions/${decision.id}/withdrawal`, { reason: 'They keep it.' });
    const refused = await tell(decision, { result: 'executed' });
    expect([refused.status, refused.body.type, refused.body.state]).toEqual([
      409,
      '/problems/remedy-not-allowed-now',
      'cancelled',
    ]);
  });

  it('reaches other programs through webhooks', async () => {
    const webhook = await scene.manager.make('/api/v1/webhooks', {
      ...{ name: 'Payments', url: 'https://pay.example/hooks', events: ['remedy.ordered'] },
    });
    const decision = await refunded();
    const { body } = await scene.manager.get(`/api/v1/webhooks/${webhook.id}/deliveries`);
    expect(body.items.map(({ type }: any) => type)).toContain('remedy.ordered');
    const listed = await scene.agent.all('/api/v1/remedies?state=ordered', 3);
    expect(listed.map(({ id }) => id)).toContain(decision.remedyId);
    expect((await scene.agent.get('/api/v1/remedies?state=lost')).status).toBe(422);
  });
});

describe('what was granted and not used', () => {
  it('lapses after fourteen days: nothing of it is wanted any more, and its owner hears of it', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id);
    await scene.agent.put(`/api/v1/cases/${id}/owner`, { personId: scene.agent.personId });
    const days = (Date.parse(decision.expiresAt) - Date.parse(decision.grantedAt)) / (DAY * 1000);
    expect(days).toBe(14);
    const duty = desk.app.get(DecisionDuty, { strict: false });
    await duty.look();
    expect((await scene.agent.get(`/api/v1/decisions/${decision.id}`)).body.state).toBe('granted');
    await rowsOf('update decisions set expires_at = now() where id = $1', decision.id);
    await duty.look();
    expect((await scene.agent.get(`/api/v1/decisions/${decision.id}`)).body.state).toBe('expired');
    expect((await remedyOf(decision)).state).toBe('cancelled');
    expect((await promisesOf(decision)).map(({ state }) => state)).toEqual(['withdrawn']);
    const [entry] = await rowsOf(
      `select amount from discretion_entries where decision_id = $1 and kind = 'release'`,
      decision.id,
    );
    expect(entry.amount).toBe('2450');
    await eventually(async () =>
      expect(
        await rowsOf(
          `select from mails where template = 'staff.decision-expired' and data->>'decisionId' = $1`,
          decision.id,
        ),
      ).toHaveLength(1),
    );
  });
});

describe('what follows from a decision', () => {
  it('is a promise the customer hears of, and that is kept when it was carried out', async () => {
    const { id } = await scene.caseOn(20);
    const decision = await scene.decided(id);
    const { promises } = await remedyOf(decision);
    const { body: promise } = await scene.agent.get(`/api/v1/commitments/${promises[0]}`);
    expect(promise).toMatchObject({
      ...{ kind: 'refund', promiser: 'us', promisee: 'customer', state: 'active', what: 'We pay you back 24.50 EUR' },
    });
    await eventually(async () =>
      expect(await rowsOf(`select template from mails where data->>'commitmentId' = $1`, promises[0])).toEqual([
        { template: 'customer.promise' },
      ]),
    );
    const reported = await answer(scene.agent, promise, 'report');
    expect(reported.body.state).toBe('reported');
    await scene.agent.put(`/api/v1/remedies/${decision.remedyId}/execution`, {
      result: 'executed',
      reference: 'pay_1',
    });
    expect((await scene.agent.get(`/api/v1/commitments/${promises[0]}`)).body.state).toBe('kept');
    expect((await scene.agent.get(`/api/v1/decisions/${decision.id}`)).body).toMatchObject({
      state: 'executed',
      settledAt: expect.any(String),
      allowed: [],
    });
  });
});
