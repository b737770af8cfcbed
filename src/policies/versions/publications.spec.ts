import { POLICIES, PolicyDesk, tableOf, TEST_43 } from '../../../test/policy-desk.js';
import { dvdOn, RETURN_ROWS } from '../../../test/return-policy.js';
import type { PolicyRow } from '../table/policy-table.rules.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const LIMIT = (amount: number) => ({ limits: { most: { amount, currency: 'EUR' } } });

let p: PolicyDesk;
beforeAll(async () => {
  p = await PolicyDesk.open();
});
afterAll(() => p.close());

describe('publishing', () => {
  it('is for somebody else than the author, under whatever account', async () => {
    const { id } = await p.policy();
    await p.write(id);
    const second = await p.desk.person({ role: 'manager', email: 'Mara+again@Shop.example' });
    for (const who of [p.author, second]) {
      const { status, body } = await p.publish(id, 1, {}, who);
      expect([status, body.type]).toEqual([403, '/problems/four-eyes-on-policies']);
    }
    expect((await p.publish(id, 1, {}, p.agent)).status).toBe(403);
    const { body } = await p.publish(id, 1);
    expect(body).toMatchObject({ state: 'in force', publisherId: p.publisher.personId, authorId: p.author.personId });
    expect((await p.publish(id, 1)).body.type).toBe('/problems/version-published');
    const { rows } = await p.desk.owner.query(
      `select data from events where subject_id = $1 and type = 'policy.published'`,
      [id],
    );
    expect(rows[0].data).toMatchObject({ number: 1, authorId: p.author.personId });
  });

  it('is refused where two rows contradict each other, with the example', async () => {
    const { id } = await p.policy();
    const rows: Partial<PolicyRow>[] = [
      { id: 'small', cells: { item_value: { between: { to: 50 } } }, outcome: 'flexible', says: 's', ...LIMIT(2_000) },
      { id: 'media', cells: { item_category: { is: 'media' } }, outcome: 'flexible', says: 's', ...LIMIT(5_000) },
    ];
    const draft = await p.write(id, tableOf(rows, { tests: [] }));
    expect(draft.stops).toHaveLength(1);
    const { status, body } = await p.publish(id, 1);
    expect([status, body.type]).toEqual([409, '/problems/version-not-publishable']);
    expect(body.stops).toEqual([
      expect.objectContaining({
        rows: ['small', 'media'],
        example: { item_value: expect.any(Number), item_category: 'media' },
      }),
    ]);
    expect((await p.shown(id)).inForce?.number ?? undefined).toBeUndefined();
  });

  it('is refused where a test fails, of this version or of one published before that it did not drop by name', async () => {
    const { id } = await p.policy();
    await p.write(id);
    await p.publish(id, 1);
    const longer = RETURN_ROWS.map((row) =>
      row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to: 45 } } } } : row,
    );
    const own = { name: 'day 44', facts: dvdOn(44), expects: { outcome: 'never' } };
    await p.write(id, tableOf(longer, { tests: [own] }));
    const { body } = await p.publish(id, 2);
    expect(body.stops.map(({ test, from, example }: any) => [test, from, example.days_since_delivery])).toEqual([
      ['day 43', 1, 43],
      ['day 44', 2, 44],
    ]);
    const dropping = await p.write(id, tableOf(longer, { tests: [], dropsTests: ['day 43'] }));
    expect(dropping).toMatchObject({ dropsTests: ['day 43'], testResults: [], stops: [] });
    expect((await p.publish(id, 3)).status).toBe(200);
    const anew = { ...TEST_43, expects: { outcome: 'entitled', row: 'R2' } };
    expect((await p.write(id, tableOf(longer, { tests: [anew] }))).stops).toEqual([]);
  });

  it('begins now or later, never before, and a newer version overtakes what was to come', async () => {
    const { id } = await p.policy();
    for (let n = 0; n < 3; n++) await p.write(id);
    const early = await p.publish(id, 1, { effectiveFrom: inDays(-1) });
    expect([early.status, early.body.errors[0].field]).toEqual([422, 'effectiveFrom']);
    expect((await p.publish(id, 1)).body.state).toBe('in force');
    expect((await p.publish(id, 2, { effectiveFrom: inDays(10) })).body.state).toBe('scheduled');
    expect((await p.agent.get(`${POLICIES}/${id}`)).body).toMatchObject({
      inForce: { number: 1 },
      scheduled: { number: 2 },
    });
    const [now, then] = await p.inBook(async (work, book) => [
      await book.inForce(work, id, work.now),
      await book.inForce(work, id, new Date(inDays(11))),
    ]);
    expect([now!.number, then!.number]).toEqual([1, 2]);
    await p.publish(id, 3, { effectiveFrom: inDays(5) });
    expect((await p.agent.get(`${POLICIES}/${id}`)).body).toMatchObject({
      inForce: { number: 1 },
      scheduled: { number: 3 },
    });
    expect((await p.inBook((work, book) => book.inForce(work, id, new Date(inDays(11)))))!.number).toBe(3);
  });

  it('is refused for a version older than one that is published', async () => {
    const { id } = await p.policy();
    for (let n = 0; n < 2; n++) await p.write(id);
    await p.publish(id, 2);
    expect((await p.publish(id, 1)).body).toMatchObject({ type: '/problems/newer-version-published', newest: 2 });
  });
});

describe('a trial', () => {
  it('says what a version makes of any facts, row by row, and keeps nothing', async () => {
    const { id } = await p.policy();
    const tried = (body: object) => p.agent.post(`${POLICIES}/${id}/trials`, body);
    expect((await tried({ facts: {} })).body.type).toBe('/problems/nothing-to-try');
    await p.write(id);
    const { status, body } = await tried({ facts: { ...dvdOn(43), defect: null } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ number: 1, outcome: 'flexible', row: 'R3', says: RETURN_ROWS[2]!.says, provisional: true },
      ...{ ask: [{ name: 'defect', label: 'defective' }], conflict: null },
      limits: { most: { amount: 5_000, currency: 'EUR' }, says: 'at most 50.00 EUR, with a reason' },
    });
    expect(body.nearMisses[0].says).toBe('the policy gives it with days since delivery ≤ 30 days; here it is 43 days');
    expect(body.trace[2].cells[0]).toEqual({
      fact: 'days_since_delivery',
      label: 'days since delivery',
      says: '31–60 days',
      value: 43,
      truth: 'true',
    });
    expect((await tried({ facts: { ...dvdOn(10), confirmed_fraud: true } })).body).toMatchObject({
      ...{ outcome: 'statutory', conflict: { statutory: 'R1', never: 'R5' } },
    });
    const wrong = await tried({ facts: { strength: 3, opened: 'no' } });
    expect(wrong.body.errors.map(({ field }: any) => field)).toEqual(['facts.strength', 'facts.opened']);
    expect((await tried({ version: 9, facts: {} })).status).toBe(404);
  });
});
