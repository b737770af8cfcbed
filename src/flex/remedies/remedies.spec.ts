import { answer, windowIn } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { EUR, flexSceneOf, SOUND_DVD, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk, type Answer } from '../../../test/open-desk.js';

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

  it('late return is promised in the language its customer reads', async () => {
    const { id } = await scene.caseOn(20);
    const { body } = await scene.agent.get(`/api/v1/cases/${id}`);
    await scene.agent.patch(`/api/v1/customers/${body.customer.id}`, { language: 'de-AT' });
    const decision = await scene.decided(id, { remedy: 'late_return', amount: null });
    const { rma } = await remedyOf(decision);
    expect(await promisesOf(decision)).toMatchObject([
      { what: `Sie haben einen Aufkleber für Ihre Rücksendung ${rma}` },
    ]);
    await scene.agent.patch(`/api/v1/customers/${body.customer.id}`, { language: 'en' });
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
