import { openCase, unique } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { UnitOfWork, type Actor } from '../../platform/index.js';
import { FactsOfCase, valuesOf } from './facts-of-case.js';

const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const EUR = (amount: number) => ({ amount, currency: 'EUR' });

describe('facts of a case', () => {
  let desk: OpenDesk;
  let agent: Caller;
  let partner: Caller;
  let caseId: string;
  let customerId: string;
  let courier: string;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    agent = await desk.person({ role: 'agent', email: unique('ada') });
    const manager = await desk.person({ role: 'manager' });
    courier = (await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier', zone: 'Europe/Berlin' })).id;
    partner = await desk.person({ role: 'partner', partnerId: courier });
    customerId = (await agent.make('/api/v1/customers', { name: 'Nora', email: unique('nora'), zone: 'UTC' })).id;
    for (const days of [90, 60])
      await agent.make('/api/v1/orders', { customerId, number: `N ${days}`, status: 'delivered', placedAt: ago(days) });
    const order = await agent.make('/api/v1/orders', {
      ...{ customerId, number: 'N 1', status: 'delivered', placedAt: ago(47), deliveredAt: ago(43), total: EUR(2_450) },
      items: [{ title: 'A film', quantity: 1, price: EUR(2_450) }],
    });
    caseId = (await openCase(agent, customerId)).id;
    await agent.patch(`/api/v1/cases/${caseId}`, { orderId: order.id });
  });
  afterAll(() => desk.close());

  const path = (name = ''): string => `/api/v1/cases/${caseId}/facts${name && `/${name}`}`;
  const shownFact = async (name: string): Promise<any> =>
    (await agent.get(path())).body.items.find((fact: any) => fact.name === name);
  const state = (name: string, body: object) => agent.put(path(name), body);

  it('are all of the catalogue’s, with what our rows know, and unknown where they do not', async () => {
    const { items } = (await agent.get(path())).body;
    expect(items.map(({ name }: any) => name)).toContain('exceptions_before');
    expect(await shownFact('days_since_delivery')).toMatchObject({
      known: true,
      value: 43,
      says: '43 days',
      source: 'order',
      by: null,
      stated: null,
    });
    expect(await shownFact('item_value')).toMatchObject({ value: 24.5 });
    expect(await shownFact('orders_before')).toMatchObject({ value: 2, source: 'customer' });
    expect(await shownFact('broken_promises')).toMatchObject({ value: 0, source: 'case' });
    expect(await shownFact('opened')).toMatchObject({
      known: false,
      value: null,
      says: 'unknown',
      source: null,
      computed: null,
    });
  });

  it('are stated by people with what they rest on; the newest counts, and none is lost', async () => {
    const entry = await agent.make(`/api/v1/cases/${caseId}/entries`, {
      audience: 'internal',
      body: 'They never opened it.',
    });
    const first = await state('opened', { value: true });
    expect([first.status, first.body.says]).toEqual([200, 'yes']);
    await state('opened', { value: false, note: 'On the telephone.', entryId: entry.id });
    expect(await shownFact('opened')).toMatchObject({
      ...{ known: true, value: false, says: 'no', source: 'stated', by: agent.personId, contradicted: false },
      stated: { value: false, note: 'On the telephone.', entryId: entry.id, by: agent.personId },
    });
    const { rows } = await desk.owner.query(`select value from case_facts where name = 'opened' order by id`);
    expect(rows.map(({ value }) => value)).toEqual([true, false]);
    const events = await desk.owner.query(
      `select data from events where type = 'fact.stated' and case_id = $1 order by id`,
      [caseId],
    );
    expect(events.rows.at(-1).data).toEqual({ fact: 'opened', entryId: entry.id });
  });

  it('are taken back, and then unknown again', async () => {
    await state('defect', { value: true });
    expect((await agent.delete(path('defect'))).body).toMatchObject({ known: false, stated: null });
    expect((await agent.delete(path('defect'))).body.type).toBe('/problems/fact-not-stated');
    await state('defect', { value: false });
    expect(await shownFact('defect')).toMatchObject({ known: true, value: false });
  });

  it('that our rows know are not overridden; both are shown where they differ', async () => {
    const { body } = await state('days_since_delivery', { value: 10 });
    expect(body).toMatchObject({
      ...{ value: 43, source: 'order', contradicted: true },
      ...{ computed: { value: 43, says: '43 days' }, stated: { value: 10, says: '10 days' } },
    });
    await state('days_since_delivery', { value: 43 });
    expect(await shownFact('days_since_delivery')).toMatchObject({ source: 'order', contradicted: false });
  });

  it.each([
    ['opened', { value: 'no' }, 422, 'value'],
    ['item_value', { value: '24.50' }, 422, 'value'],
    ['days_since_delivery', { value: 1.5 }, 422, 'value'],
    ['reason', { value: 'whim' }, 422, 'value'],
    ['opened', { value: null }, 422, 'value'],
    ['opened', { value: true, entryId: 'ent_01979c2e-0000-7000-8000-00000000dead' }, 422, 'entryId'],
    ['relationship_strength', { value: 3 }, 404, undefined],
    ['churn_points', { value: 3 }, 404, undefined],
    ['affect', { value: 3 }, 404, undefined],
  ])('take no %s of %j', async (name, body, status, field) => {
    const answer = await state(name, body);
    expect([answer.status, answer.body.errors?.[0].field]).toEqual([status, field]);
  });

  it('are our staff’s alone', async () => {
    expect((await partner.get(path())).status).toBe(403);
    expect((await partner.put(path('opened'), { value: true })).status).toBe(403);
    expect((await agent.get('/api/v1/cases/cs_01979c2e-0000-7000-8000-00000000dead/facts')).status).toBe(404);
  });

  it('cannot be changed once they are stated, whoever asks the database under our role', async () => {
    const change = desk.app.get(UnitOfWork).run(me(), (work) => work.query(`update case_facts set value = 'true'`));
    await expect(change).rejects.toThrow('permission denied');
  });

  it('count broken promises, exceptions of half a year, and a partner that admits its fault', async () => {
    const { rows } = await desk.owner.query(`select id from commitments where case_id = $1 and source = 'given'`, [
      caseId,
    ]);
    expect(rows).toEqual([]);
    await desk.owner.query(
      `insert into commitments (id, case_id, kind, what, promiser, promisee, state, due_at, original_due_at, proposed_by, proposed_at, settled_at)
       select 'cmt_' || n, $1, 'call', 'x', 'us', 'customer', state, now(), now(), 'us', now(), now() - '1 day'::interval
       from (values (1, 'broken'), (2, 'broken'), (3, 'kept')) v (n, state)`,
      [caseId],
    );
    await exceptionsOf([10, 179, 181]);
    const shipment = await claimed('accepted');
    expect(shipment).toBe(true);
    expect(await shownFact('broken_promises')).toMatchObject({ value: 2 });
    expect(await shownFact('exceptions_before')).toMatchObject({ value: 2, sensitivity: 'sensitive' });
    expect(await shownFact('party_at_fault')).toMatchObject({ value: 'partner', source: 'case' });
    expect((await state('party_at_fault', { value: 'us' })).body).toMatchObject({
      value: 'partner',
      contradicted: true,
    });
  });

  it('are gathered as they were at an instant, with what is stated now', async () => {
    const gather = (at: Date, stated = {}) =>
      desk.app.get(UnitOfWork).read(me(), (work) => desk.app.get(FactsOfCase).gather(work, caseId, at, stated));
    const now = new Date(Date.now() + 1_000);
    expect(valuesOf(await gather(now))).toMatchObject({ opened: false, item_value: 24.5, broken_promises: 2 });
    const stated = await gather(now, { reason: 'wrong_item', opened: true, item_value: 1 });
    expect(stated).toMatchObject({
      reason: { value: 'wrong_item', source: 'stated', by: agent.personId },
      opened: { value: true, source: 'stated' },
      item_value: { value: 24.5, source: 'order', by: null },
    });
    const early = valuesOf(await gather(new Date(Date.now() - 44 * DAY)));
    expect(early).toMatchObject({ days_since_purchase: 3, broken_promises: 0 });
    for (const later of ['days_since_delivery', 'opened', 'reason']) expect(early).not.toHaveProperty(later);
    await expect(gather(now, { churn_points: 3 })).rejects.toThrow('there is no fact churn_points');
  });

  it('stay with a matter when its case is merged into another one, and are stated there', async () => {
    const { id: into } = await openCase(agent, customerId);
    await state('item_category', { value: 'media' });
    await agent.make(`/api/v1/cases/${caseId}/merge`, { into });
    const { items } = (await agent.get(`/api/v1/cases/${into}/facts`)).body;
    expect(items.find(({ name }: any) => name === 'item_category')).toMatchObject({ known: true, value: 'media' });
    expect((await state('opened', { value: true })).body.type).toBe('/problems/case-merged');
  });

  const me = (): Actor => ({
    ...{
      audience: 'staff',
      role: 'agent',
      id: agent.personId,
      kind: 'person',
      personId: agent.personId,
      channel: 'api',
    },
  });

  async function exceptionsOf(days: readonly number[]): Promise<void> {
    const sql = (text: string, values: unknown[] = []) => desk.owner.query(text, values);
    await sql(
      `insert into policies (id, name, remedies, currency, created_by, created_at) values ('pol_1', 'P', '{refund}', 'EUR', 'x', now())`,
    );
    await sql(
      `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at) values ('pol_1', 1, '[]', 'p', $1, now())`,
      [agent.personId],
    );
    for (const n of days) {
      await sql(
        `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, trace, remedy, authority, state,
           reason_code, why, decided_by, decided_at, granted_at)
         values ('dec_' || $1::text, $2, $3, 'pol_1', 1, 'in_force', '{}', 'flexible', '[]', 'refund', 'discretion', 'granted', 'goodwill', 'w', $4, now(), now())`,
        [n, caseId, customerId, agent.personId],
      );
      await sql(
        `insert into exceptions (id, decision_id, case_id, customer_id, policy_id, policy_version, policy_name, rule_says, flexed, remedy, authority,
           requested_by, reason_code, why, channel, language, granted_at)
         values ('exc_' || $1::text, 'dec_' || $1::text, $2, $3, 'pol_1', 1, 'P', 'r', 'f', 'refund', 'discretion', $4, 'goodwill', 'w', 'phone', 'en',
           now() - make_interval(days => $1::int))`,
        [n, caseId, customerId, agent.personId],
      );
    }
  }

  async function claimed(verdict: string): Promise<boolean> {
    await agent.make(`/api/v1/cases/${caseId}/participants`, { partnerId: courier, role: 'courier', purpose: 'Look' });
    const claim = { partnerId: courier, kind: 'damage', reason: 'Crushed.', amount: EUR(2_450) };
    const { id } = await agent.make(`/api/v1/cases/${caseId}/claims`, claim);
    await agent.put(`/api/v1/claims/${id}/filing`, {});
    return (await agent.put(`/api/v1/claims/${id}/answer`, { verdict })).status === 200;
  }
});
