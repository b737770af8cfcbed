import { eventually } from '../../../test/eventually.js';
import { EUR, flexSceneOf, installVersion, SOUND_DVD, type FlexScene } from '../../../test/flex-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { RETURN_ROWS } from '../../../test/return-policy.js';

let desk: OpenDesk;
let scene: FlexScene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await flexSceneOf(desk);
  await scene.limit({ cap: 50_00, budget: 100_000_00 });
});
afterAll(() => desk.close());

const cardOf = async (caseId: string, query = ''): Promise<any> =>
  (await scene.agent.get(`/api/v1/cases/${caseId}/flex?policyId=${scene.returns}&${query}`)).body;
const sheetOf = async ({ id }: { id: string }): Promise<any> => (await scene.agent.get(`/api/v1/decisions/${id}`)).body;
const rowsOf = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;

describe('a decision', () => {
  it('on an unopened DVD for 24.50 on day 43 is the agent’s own, by the row that bends, near the row that would have given it', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id);
    expect(decision).toMatchObject({
      ...{ outcome: 'flexible', row: 'R3', state: 'granted', authority: 'discretion', askedBecause: null },
      ...{ rule: RETURN_ROWS[2]!.says, amount: EUR(24_50), versionBecause: 'in_force', approval: null, possible: [] },
      ...{ decidedBy: { id: scene.agent.personId, name: 'Ada Agent' }, conflict: null },
    });
    expect(decision.nearMisses).toContainEqual({
      ...{ row: 'R2', outcome: 'entitled', fact: 'days_since_delivery' },
      words: 'would be entitled with at most 30 days; it is day 43',
      ...{ label: 'days since delivery', unit: 'days', cell: { between: { to: 30 } }, value: 43 },
    });
    const [exception] = await rowsOf('select * from exceptions where decision_id = $1', decision.id);
    expect(exception).toMatchObject({
      ...{ authority: 'discretion', rule_says: RETURN_ROWS[2]!.says, flexed: 'at most 30 days; it was day 43' },
      ...{ amount: '2450', requested_by: scene.agent.personId, approved_by: [], region: 'PT', channel: 'phone' },
      ...{ policy_name: 'Late return', reason_code: 'goodwill', why: 'They were ill.' },
    });
  });

  it('on day 61 is nobody’s alone, because the policy says nothing: that is a question, not a no', async () => {
    const { id } = await scene.caseOn(61);
    const decision = await scene.decided(id);
    expect(decision).toMatchObject({
      ...{ outcome: 'approval', row: null, rule: null, state: 'awaiting_approval', authority: 'approval' },
      ...{ askedBecause: 'no_row', grantedAt: null, remedyId: null },
      approval: { id: expect.stringMatching(/^apr_/), by: expect.any(String), approverIds: expect.any(Array) },
    });
    expect(decision.approval.approverIds).not.toContain(scene.agent.personId);
    expect(decision.nearMisses.map(({ row }: any) => row)).toContain('R3');
    expect(await rowsOf('select from exceptions where decision_id = $1', decision.id)).toEqual([]);
    expect(await rowsOf('select from remedies where decision_id = $1', decision.id)).toEqual([]);
  });

  it('with the value unknown asks for exactly the value, and keeps nothing', async () => {
    const { id } = await scene.caseOn(43, null);
    const refused = await scene.decide(id, { amount: EUR(24_50) });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/facts-missing']);
    expect(refused.body.ask).toEqual([{ fact: 'item_value', label: 'value of the item' }]);
    expect((await scene.agent.get(`/api/v1/cases/${id}/decisions`)).body).toEqual({ items: [], next: null });
    const card = (await cardOf(id)).policies[0];
    expect(card).toMatchObject({ provisional: true, mayDecide: { alone: false, because: 'facts_missing' } });
    const stated = await scene.decided(id, { facts: { ...SOUND_DVD, item_value: 24.5 } });
    expect(stated.state).toBe('granted');
    expect((await sheetOf(stated)).facts.item_value).toMatchObject({
      ...{ value: 24.5, source: 'stated', by: scene.agent.personId },
    });
  });

  it('after a confirmed fraud on day 20 is never, kept, and says what is possible', async () => {
    const { id } = await scene.caseOn(20);
    const decision = await scene.decided(id, { facts: { ...SOUND_DVD, confirmed_fraud: true } });
    expect(decision).toMatchObject({ outcome: 'never', row: 'R5', state: 'refused', remedyId: null, allowed: [] });
    expect(decision.possible).toContainEqual({
      ...{ remedy: 'goodwill_credit', policyId: scene.goodwill, policy: 'Goodwill', outcome: 'flexible', ask: [] },
      rule: 'We may say sorry with something, up to 100 EUR.',
    });
    const sheet = await sheetOf(decision);
    expect([sheet.possible, sheet.state]).toEqual([decision.possible, 'refused']);
    expect(sheet.history.map(({ type }: any) => type)).toEqual(['decision.made', 'decision.refused']);
    expect(await rowsOf('select from exceptions where decision_id = $1', decision.id)).toEqual([]);
  });

  it('after a confirmed fraud on day 10 is theirs by law, and the policy’s owner hears of the conflict', async () => {
    const { id } = await scene.caseOn(10);
    const decision = await scene.decided(id, { facts: { ...SOUND_DVD, confirmed_fraud: true } });
    expect(decision).toMatchObject({
      ...{ outcome: 'statutory', row: 'R1', state: 'granted', authority: 'entitlement' },
      conflict: { statutory: 'R1', never: 'R5' },
    });
    expect(await rowsOf('select from exceptions where decision_id = $1', decision.id)).toEqual([]);
    await eventually(async () =>
      expect(
        await rowsOf(
          `select to_person_id from mails where template = 'staff.policy-conflict' and data->>'decisionId' = $1`,
          decision.id,
        ),
      ).toEqual([{ to_person_id: scene.manager.personId }]),
    );
    const mails = (await scene.manager.all('/api/v1/mails', 100)).filter(
      ({ template }: any) => template === 'staff.policy-conflict',
    );
    const { body } = await scene.manager.get(`/api/v1/mails/${mails[0].id}`);
    expect(JSON.stringify(body)).toContain('Late return');
  });

  it('is by the version the customer bought under, where that gives more', async () => {
    const { id } = await scene.caseOn(35);
    const by = { author: scene.agent.personId, publisher: scene.manager.personId };
    const stricter = RETURN_ROWS.filter(({ id: row }) => row !== 'R3');
    await installVersion(desk, scene.returns, {
      ...{ ...by, number: 2, rows: stricter, since: new Date(Date.now() - 86_400_000).toISOString() },
    });
    try {
      const old = await scene.decided(id);
      expect(old).toMatchObject({ outcome: 'flexible', policyVersion: 1, versionBecause: 'shown_at_purchase' });
      const { body } = await scene.agent.post(`/api/v1/cases`, {
        ...{ kind: 'request', subject: 'Late', body: 'Late.', customerId: scene.customer.id, channel: 'phone' },
      });
      const facts = { ...SOUND_DVD, days_since_delivery: 35, item_value: 24.5 };
      const never = await scene.decided(body.id, { facts });
      expect(never).toMatchObject({ outcome: 'approval', policyVersion: 2, versionBecause: 'in_force' });
    } finally {
      // The scene's policy is the first version again: this one ends before it began.
      await desk.owner.query('alter table policy_versions disable trigger user');
      await desk.owner.query(
        'update policy_versions set published_at = null, publisher_id = null, effective_from = null where policy_id = $1 and number = 2',
        [scene.returns],
      );
      await desk.owner.query('alter table policy_versions enable trigger user');
    }
  });

  it('counts days up to when the customer asked, not to when somebody got round to it', async () => {
    const { id } = await scene.caseOn(16);
    const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
    const claimedAt = daysAgo(3);
    await rowsOf(`update cases set received_at = now() - interval '4 days' where id = $1`, id);
    expect(await scene.decided(id, { claimedAt })).toMatchObject({ outcome: 'statutory', row: 'R1' });
    for (const never of [daysAgo(-1), daysAgo(5)])
      expect((await scene.decide(id, { claimedAt: never })).body.type).toBe('/problems/claimed-outside-case');
  });

  it('beyond the row’s own limit asks somebody else, also where the row entitles', async () => {
    const { id } = await scene.caseOn(43);
    expect(await scene.decided(id, { amount: EUR(50_01) })).toMatchObject({
      ...{ outcome: 'flexible', state: 'awaiting_approval', askedBecause: 'over_limit' },
    });
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    ['without a sentence where the row wants one', { why: '  ' }, 422, 'invalid'],
    ['in another currency', { amount: { amount: 100, currency: 'USD' } }, 422, 'other-currency'],
    ['of no money', { amount: EUR(0) }, 422, 'invalid'],
    ['without a sum where money moves', { amount: null }, 422, 'invalid'],
    ['of a remedy the policy knows nothing of', { remedy: 'fee_waiver' }, 422, 'remedy-not-in-policy'],
    ['by a policy that is none', { policyId: 'pol_01979c2e-0000-7000-8000-00000000dead' }, 422, 'policy-not-in-force'],
    ['on a fact nobody catalogued', { facts: { ...SOUND_DVD, mood: 'sad' } }, 422, 'invalid'],
    ['on a fact of another type', { facts: { ...SOUND_DVD, opened: 'no' } }, 422, 'invalid'],
    ['with details of another remedy', { details: { pickup: {} } }, 422, 'invalid'],
    ['without a reason', { reasonCode: 'because' }, 422, 'invalid'],
  ])('%s is refused, and nothing of it stays', async (_how, more, status, slug) => {
    const { id } = await scene.caseOn(43);
    const before = await rowsOf('select count(*) from events where case_id = $1', id);
    const refused = await scene.decide(id, more);
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${slug}`]);
    expect(await rowsOf('select from decisions where case_id = $1', id)).toEqual([]);
    expect(await rowsOf('select count(*) from events where case_id = $1', id)).toEqual(before);
  });

  it('needs a sentence with the reason "other", and none with another where no row asks for it', async () => {
    const { id } = await scene.caseOn(20);
    const other = await scene.decide(id, { reasonCode: 'other', why: undefined });
    expect(other.body.errors).toEqual([{ field: 'why', problem: 'says why, in a sentence' }]);
    expect((await scene.decided(id, { why: undefined })).why).toBe('');
  });

  it('is made in an open case only', async () => {
    const { id } = await scene.caseOn(20);
    await scene.agent.put(`/api/v1/cases/${id}/closure`, { reason: 'spam' });
    expect((await scene.decide(id)).body.type).toBe('/problems/case-closed');
  });

  it('is read by our people with all of how it came about, and by nobody outside', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id);
    const sheet = await sheetOf(decision);
    expect(sheet).toMatchObject({ purpose: 'So that like cases are treated alike.', policy: 'Late return' });
    expect(sheet.trace.map(({ row }: any) => row)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6']);
    expect(sheet.facts.days_since_delivery).toMatchObject({ value: 43, source: 'order', by: null });
    expect(sheet.facts.opened).toMatchObject({ value: false, source: 'stated', by: scene.agent.personId });
    expect(sheet.history.map(({ type }: any) => type)).toEqual(
      expect.arrayContaining(['decision.made', 'remedy.ordered', 'decision.granted']),
    );
    expect(sheet.remedyOrdered).toMatchObject({ state: 'ordered', kind: 'refund', amount: EUR(24_50) });
    await scene.agent.make(`/api/v1/cases/${id}/participants`, {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: 'Collect it' },
    });
    for (const path of [`decisions/${decision.id}`, `cases/${id}/decisions`, `cases/${id}/flex`, 'remedies'])
      expect((await scene.dispatcher.get(`/api/v1/${path}`)).status).toBe(403);
    const events = await rowsOf(
      `select type, readers, data from events where case_id = $1 and (type like 'decision.%' or type like 'remedy.%')`,
      id,
    );
    expect(events.length).toBeGreaterThan(2);
    expect(events.filter(({ readers }) => readers.length > 0)).toEqual([]);
    expect(JSON.stringify(events)).not.toContain('They were ill');
    const timeline = await scene.agent.all(`/api/v1/cases/${id}/timeline`, 200);
    expect(timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['decision.made', 'decision.granted']));
  });

  it('answers a repetition under the same key once', async () => {
    const { id } = await scene.caseOn(43);
    const body = {
      ...{ policyId: scene.returns, remedy: 'refund', amount: EUR(24_50), facts: SOUND_DVD },
      ...{ reasonCode: 'goodwill', why: 'Once.' },
    };
    const path = `/api/v1/cases/${id}/decisions`;
    const [one, two] = [
      await scene.agent.post(path, body, { 'idempotency-key': id }),
      await scene.agent.post(path, body, { 'idempotency-key': id }),
    ];
    expect(two.body).toEqual(one.body);
    expect((await scene.agent.get(path)).body.items).toHaveLength(1);
  });

  it('is listed with its case, page by page, the newest first', async () => {
    const { id } = await scene.caseOn(43);
    const made = [await scene.decided(id), await scene.decided(id), await scene.decided(id)];
    const listed = await scene.agent.all(`/api/v1/cases/${id}/decisions`, 2);
    expect(listed.map((one) => one.id)).toEqual(made.map((one) => one.id).reverse());
    const absent = 'cs_01979c2e-0000-7000-8000-00000000dead';
    expect((await scene.agent.get(`/api/v1/cases/${absent}/decisions`)).status).toBe(404);
  });

  it('that is withdrawn takes with it what was set aside, ordered and promised', async () => {
    const { id } = await scene.caseOn(43);
    const decision = await scene.decided(id);
    const { body: remedy } = await scene.agent.get(`/api/v1/remedies/${decision.remedyId}`);
    const path = `/api/v1/decisions/${decision.id}/withdrawal`;
    expect((await scene.agent.put(path, { reason: ' ' })).status).toBe(422);
    expect((await scene.agent.put(path, { reason: 'Late.' }, { 'if-match': '"1"' })).status).toBe(412);
    const { body } = await scene.agent.put(path, { reason: 'They keep it.' });
    expect(body).toMatchObject({ state: 'withdrawn', settledBecause: 'They keep it.', allowed: [] });
    expect((await scene.agent.get(`/api/v1/remedies/${remedy.id}`)).body.state).toBe('cancelled');
    expect((await scene.agent.get(`/api/v1/commitments/${remedy.promises[0]}`)).body.state).toBe('withdrawn');
    expect(
      await rowsOf(
        'select kind, amount from discretion_entries where decision_id = $1 order by kind desc',
        decision.id,
      ),
    ).toEqual([
      { kind: 'reserve', amount: '2450' },
      { kind: 'release', amount: '2450' },
    ]);
    const again = await scene.agent.put(path, { reason: 'Again.' });
    expect([again.status, again.body.type, again.body.allowed]).toEqual([
      409,
      '/problems/decision-not-allowed-now',
      [],
    ]);
  });

  it('cannot be rewritten, not even by what holds the database’s keys', async () => {
    const { id } = await scene.decided((await scene.caseOn(61)).id);
    const change = (set: string): Promise<unknown> =>
      desk.owner.query(`update decisions set ${set} where id = $1`, [id]);
    for (const set of [
      `authority = 'entitlement'`,
      `why = 'x'`,
      'amount = amount + 1',
      `facts = '{}'`,
      `row_id = 'R1'`,
    ])
      await expect(change(set)).rejects.toThrow('never changed');
    await expect(change('amount = amount - 1')).resolves.toBeDefined();
  });
});
