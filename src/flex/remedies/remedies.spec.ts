import { answer, inSeconds, windowIn } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { EUR, flexSceneOf, SOUND_DVD, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { DecisionDuty } from '../decisions/decision-duty.js';
import { Decision } from '../decisions/decision.entity.js';
import { Grants } from '../decisions/grants.service.js';
import { Remedies } from './remedies.service.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
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
const withCourier = async (day: number): Promise<{ id: string }> => {
  const found = await scene.caseOn(day);
  await scene.agent.make(`/api/v1/cases/${found.id}/participants`, {
    ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Collect it' },
  });
  return found;
};

describe('a remedy', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['refund', { details: { to: 'bank_transfer' } }, 'refund', 'We pay you back 24.50 EUR'],
    [
      'replacement',
      { amount: null, details: { items: [{ title: 'DVD', quantity: 2 }] } },
      'replacement',
      'We send you a replacement: 2 × DVD',
    ],
    ['repair', { amount: null, details: { what: 'The player' } }, 'repair', 'The player is repaired'],
  ])('%s is promised to the customer within the business days set for it', async (remedy, more, kind, what) => {
    const { id } = await scene.caseOn(20);
    const decision = await scene.decided(id, { remedy, ...more });
    expect(await promisesOf(decision)).toMatchObject([
      { kind, what, promiser: 'us', promisee: 'customer', state: 'active' },
    ]);
    const [{ dueAt }] = await promisesOf(decision);
    expect(Date.parse(dueAt)).toBeGreaterThan(Date.now() + 4 * DAY * 1000);
    expect(new Date(dueAt).getUTCHours()).toBe(17);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['goodwill_credit', { details: { validDays: 90 } }, 'We credit 10.00 EUR to you'],
    ['fee_waiver', { details: { fee: 'shipping' } }, 'We take 10.00 EUR of fees off your bill'],
  ])('%s too', async (remedy, more, what) => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id, { policyId: scene.goodwill, remedy, amount: EUR(10_00), ...more });
    expect(await promisesOf(decision)).toMatchObject([{ kind: remedy, what }]);
    expect((await remedyOf(decision)).details).toEqual(more['details']);
  });

  it('late return has a number of its own, is collected by the partner, and the money follows when it is', async () => {
    const { id } = await withCourier(20);
    const pickup = { partnerId: scene.courier.id, window: windowIn(26 * HOUR, 28 * HOUR) };
    const details = { items: [{ title: 'DVD', quantity: 1 }], pickup };
    const decision = await scene.decided(id, { remedy: 'late_return', amount: null, details });
    const remedy = await remedyOf(decision);
    expect(remedy).toMatchObject({
      kind: 'late_return',
      rma: expect.stringMatching(/^RMA-\d{4}-\d{3}$/),
      amount: EUR(24_50),
    });
    const made = await promisesOf(decision);
    const [task] = made.filter(({ promiser }) => promiser === 'partner');
    const collected = made.find(({ kind, promiser }) => kind === 'pickup' && promiser === 'us');
    const money = made.find(({ kind }) => kind === 'refund');
    expect(task).toMatchObject({
      state: 'proposed',
      kind: 'pickup',
      partnerId: scene.courier.id,
      window: pickup.window,
    });
    expect(collected).toMatchObject({
      state: 'active',
      what: `Your return ${remedy.rma} is collected`,
      restsOn: [task.id],
    });
    expect(money).toMatchObject({ state: 'accepted', condition: { kept: task.id, metAt: null } });
    expect(Date.parse(money.dueAt)).toBeGreaterThan(Date.parse(collected.dueAt));
    const { body: tasks } = await scene.dispatcher.get('/api/v1/tasks?state=open');
    expect(tasks.items[0].instructions).toBe(`Return number ${remedy.rma}. DVD.`);
    expect(JSON.stringify(tasks)).not.toMatch(/R2|entitled|goodwill/);
    const agreed = await answer(scene.dispatcher, task, 'acceptance');
    await answer(scene.dispatcher, agreed.body, 'report', { evidence: [{ kind: 'scan' }] });
    await eventually(async () => expect((await promise(money.id)).state).toBe('active'));
    await tell(decision, { result: 'executed', reference: 'pay_7' });
    expect((await promise(money.id)).state).toBe('kept');
    const found = await scene.agent.get(`/api/v1/remedies?rma=${remedy.rma.toLowerCase().replaceAll('-', '%20')}`);
    expect(found.body.items.map((one: any) => one.id)).toEqual([remedy.id]);
    expect((await scene.agent.get('/api/v1/remedies?rma=RMA-1000-001')).status).toBe(422);
  });

  it('late return without a pickup owes the customer a label first', async () => {
    const { id } = await scene.caseOn(20);
    const decision = await scene.decided(id, { remedy: 'late_return', amount: null });
    const { rma } = await remedyOf(decision);
    expect(await promisesOf(decision)).toMatchObject([
      { kind: 'return_label', what: `You have a label to send it back under ${rma}` },
    ]);
  });

  it('repair by a partner is theirs to promise, and ours to the customer after it', async () => {
    const { id } = await withCourier(20);
    const by = { partnerId: scene.courier.id, window: windowIn(30 * DAY, 30 * DAY + 2 * HOUR) };
    const decision = await scene.decided(id, { remedy: 'repair', amount: null, details: { what: 'The player', by } });
    const made = await promisesOf(decision);
    const theirs = made.find(({ promiser }) => promiser === 'partner');
    const ours = made.find(({ promiser }) => promiser === 'us');
    expect(ours).toMatchObject({ kind: 'repair', restsOn: [theirs.id] });
    // Nothing lapses before what was promised with it is due.
    expect(Date.parse(decision.expiresAt)).toBe(Date.parse(ours.dueAt));
  });

  it('with a part for a partner who takes none in the case is refused at once, also where somebody has to agree', async () => {
    const { id } = await scene.caseOn(61);
    const pickup = { partnerId: scene.courier.id, window: windowIn(26 * HOUR, 28 * HOUR) };
    const refused = await scene.decide(id, { remedy: 'late_return', details: { pickup } });
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'details.pickup.partnerId']);
    expect(await rowsOf('select from decisions where case_id = $1', id)).toEqual([]);
  });

  it('whose pickup is past leaves nothing behind', async () => {
    const { id } = await withCourier(20);
    const pickup = { partnerId: scene.courier.id, window: windowIn(-3 * HOUR, -2 * HOUR) };
    const refused = await scene.decide(id, { remedy: 'late_return', details: { pickup } });
    expect(refused.body.type).toBe('/problems/due-in-the-past');
    expect(await rowsOf('select from decisions where case_id = $1', id)).toEqual([]);
  });

  it('on day 43 is worth what the item is, unless said: a late return counts against what one may give', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id, { remedy: 'late_return', amount: null });
    expect(decision).toMatchObject({ authority: 'discretion', amount: EUR(24_50) });
    const repair = await scene.decide(id, { remedy: 'repair', amount: null });
    expect(repair.body.errors[0].field).toBe('amount');
  });
});

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
    const { id } = await waiting();
    const [known] = await rowsOf(`select to_regclass('approvals') is not null as there`);
    if (!known.there)
      await rowsOf(
        'create table approvals (decision_id text, state text); grant select on approvals to kept_app, kept_ours',
      );
    await rowsOf('alter table approvals disable trigger all');
    const approve = (state: string): Promise<unknown> =>
      rowsOf('insert into approvals (decision_id, state) values ($1, $2)', id, state);
    const grant = (): Promise<unknown> =>
      asSystem(async (work) =>
        desk.app
          .get(Grants, { strict: false })
          .grant(work, await work.lock(Decision, id), { authority: 'approval', approvedBy: [scene.manager.personId] }),
      );
    await approve('refused');
    await expect(grant()).rejects.toThrow('nobody has granted this remedy');
    await approve('granted');
    await grant();
    const sheet = (await scene.agent.get(`/api/v1/decisions/${id}`)).body;
    expect(sheet).toMatchObject({ state: 'granted', authority: 'approval', remedyOrdered: { state: 'ordered' } });
    const [exception] = await rowsOf('select * from exceptions where decision_id = $1', id);
    expect(exception).toMatchObject({
      ...{ authority: 'approval', approved_by: [scene.manager.personId], row_id: null },
      rule_says: 'No row of the policy speaks of this.',
      flexed: expect.stringContaining('given where the policy says nothing'),
    });
    if (!known.there) await rowsOf('drop table approvals');
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

describe('by when it is promised', () => {
  const SETTING = '/api/v1/settings/remedies';
  const days = { late_return: 5, refund: 5, replacement: 5, goodwill_credit: 1, repair: 10, fee_waiver: 1 };

  it('is set by managers, in business days of a calendar, for what is granted from then on', async () => {
    const before = await refunded();
    const { body } = await scene.manager.get(SETTING);
    expect(body).toMatchObject({ calendarId: null, days });
    const calendar = await scene.manager.make('/api/v1/calendars', {
      ...{ name: 'All days', zone: 'UTC' },
      hours: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['08:00', '12:00']]]),
      ),
    });
    const changed = { calendarId: calendar.id, days: { ...days, refund: 2 } };
    const answered = await scene.manager.put(SETTING, changed, { 'if-match': `"${body.version}"` });
    expect([answered.status, answered.body]).toEqual([200, { ...changed, version: body.version + 1 }]);
    const [{ dueAt }] = await promisesOf(await refunded());
    const second = new Date(Date.now() + 2 * DAY * 1000).toISOString().slice(0, 10);
    expect(dueAt).toBe(`${second}T12:00:00Z`);
    expect((await promisesOf(before))[0].dueAt).not.toBe(dueAt);
    await scene.manager.put(SETTING, { days });
  });

  it('is not set by others, on an older reading, or by a calendar that is none', async () => {
    const { version } = (await scene.manager.get(SETTING)).body;
    expect((await scene.agent.put(SETTING, { days })).status).toBe(403);
    expect((await scene.manager.put(SETTING, { days }, { 'if-match': `"${version - 1}"` })).status).toBe(412);
    const unknown = await scene.manager.put(SETTING, { days, calendarId: 'cal_01979c2e-0000-7000-8000-00000000dead' });
    expect([unknown.status, unknown.body.errors[0].field]).toEqual([422, 'calendarId']);
    expect((await scene.manager.put(SETTING, { days: { refund: 1 } })).status).toBe(422);
  });

  it('does not count what is stated against a fact of ours', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id, { facts: { ...SOUND_DVD, days_since_delivery: 3 } });
    expect(decision.outcome).toBe('flexible');
  });
});
