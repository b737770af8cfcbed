import { POLICIES, PolicyDesk, tableOf, TEST_43 } from '../../../test/policy-desk.js';
import { RETURN_ROWS } from '../../../test/return-policy.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';

let p: PolicyDesk;
beforeAll(async () => {
  p = await PolicyDesk.open();
});
afterAll(() => p.close());

describe('a version', () => {
  it('is numbered, keeps its words, and tells what it leaves open, where its rows meet and whether its tests hold', async () => {
    const { id } = await p.policy();
    const first = await p.write(id);
    expect(first).toMatchObject({ number: 1, state: 'draft', authorId: p.author.personId, stops: [], version: 2 });
    expect(first.rows[1]).toMatchObject({
      id: 'R2',
      words: [
        { label: 'days since delivery', says: '≤ 30 days' },
        { label: 'opened', says: 'no' },
      ],
      limits: { most: null, needsReason: false, says: 'no limit' },
    });
    expect(first.coverage.complete).toBe(true);
    expect(first.coverage.gaps.count).toBeGreaterThan(0);
    expect(first.coverage.gaps.examples[0].says).toMatch(/days since delivery: \d+ days/);
    expect(first.coverage.overlaps.examples.map(({ kind }: any) => kind)).not.toContain('conflict');
    expect(first.testResults).toEqual([
      expect.objectContaining({
        name: 'day 43',
        from: 1,
        passes: true,
        got: { outcome: 'flexible', row: 'R3', provisional: false },
      }),
    ]);
    const second = await p.write(id, tableOf(RETURN_ROWS.slice(1), { basedOn: 1, changeNote: 'Without the law.' }));
    expect(second).toMatchObject({ number: 2, basedOn: 1, changeNote: 'Without the law.' });
    const { items } = (await p.agent.get(`${POLICIES}/${id}/versions`)).body;
    expect(items.map(({ number, state }: any) => [number, state])).toEqual([
      [2, 'draft'],
      [1, 'draft'],
    ]);
    expect((await p.agent.get(`${POLICIES}/${id}`)).body).toMatchObject({
      newestDraft: { number: 2 },
      counts: { versions: 2, drafts: 2 },
    });
    const unlike = (await p.agent.get(`${POLICIES}/${id}/versions/2/differences`)).body;
    expect([unlike.from, unlike.items.map(({ name, how }: any) => [name, how])]).toEqual([1, [['R1', 'removed']]]);
    const whole = (await p.agent.get(`${POLICIES}/${id}/versions/1/differences`)).body;
    expect([whole.from, whole.items.every(({ how }: any) => how === 'added')]).toEqual([null, true]);
    expect((await p.agent.get(`${POLICIES}/${id}/versions/3`)).status).toBe(404);
    expect((await p.agent.get(`${POLICIES}/${id}/versions/x`)).status).toBe(404);
    expect((await p.agent.get(`${POLICIES}/${id}/versions/2/differences?from=7`)).status).toBe(404);
  });

  it('is looked at while it is written, and nothing of that is kept', async () => {
    const { id } = await p.policy();
    const meeting = [
      { id: 'A', cells: { opened: { is: true } }, outcome: 'flexible', says: 'a' },
      { id: 'B', cells: { defect: { is: true } }, outcome: 'flexible', says: 'b', limits: { needsReason: true } },
    ];
    const check = (body: object) => p.agent.post(`${POLICIES}/${id}/versions/checks`, body);
    const { status, body } = await check({ rows: meeting, tests: [TEST_43] });
    expect(status).toBe(200);
    expect(body.coverage.gaps.count).toBeGreaterThan(0);
    expect(body.coverage.overlaps.examples[0]).toMatchObject({ rows: ['A', 'B'], kind: 'conflict' });
    expect(body.testResults).toEqual([expect.objectContaining({ name: 'day 43', from: 1, passes: false })]);
    expect(body.stops.map(({ kind }: any) => kind)).toEqual(['rows meet', 'test fails']);
    const faulty = await check({ rows: [{ ...meeting[0], cells: { opened: { is: 3 } } }], tests: [] });
    expect([faulty.status, faulty.body.errors[0].field]).toEqual([422, 'rows.0.cells.opened']);
    expect((await p.shown(id)).counts).toEqual({ versions: 0, drafts: 0 });
  });

  it('is refused with every fault, each at its row and cell, and nothing of it is kept', async () => {
    const { id } = await p.policy();
    const wrong = [
      { id: 'A', cells: { item_category: { between: { above: 3 } }, opened: 'no' }, outcome: 'flexible', says: 'a' },
      { id: 'B', cells: { churn_points: { is: 3 } }, condition: 'item_category > 3.0', outcome: 'never', says: 'b' },
      { id: 'B', cells: { item_value: { between: { to: 5, since: 1 } } }, outcome: 'flexible', says: 'b' },
      { id: 'C', cells: {}, outcome: 'flexible', says: 'c', limits: { most: { amount: 1, currency: 'USD' } } },
    ];
    const tests = [{ name: 't', facts: { affect: 1, opened: 'no' }, expects: { outcome: 'never' } }];
    const { status, body } = await p.author.post(
      `${POLICIES}/${id}/versions`,
      tableOf(wrong, { tests, basedOn: 4, dropsTests: ['x'] }),
    );
    expect(status).toBe(422);
    expect(body.errors.map(({ field }: any) => field).sort()).toEqual([
      ...['basedOn', 'dropsTests.0', 'rows.0.cells.item_category', 'rows.0.cells.opened', 'rows.1.cells.churn_points'],
      ...['rows.1.condition', 'rows.2.cells.item_value', 'rows.2.id', 'rows.3.limits.most', 'tests.0.facts.affect'],
      'tests.0.facts.opened',
    ]);
    expect(body.errors.find(({ field }: any) => field === 'rows.3.limits.most').problem).toBe(
      'the sums of this policy are of EUR',
    );
    expect((await p.agent.get(`${POLICIES}/${id}`)).body.counts.versions).toBe(0);
  });

  it.each([
    null,
    [],
    3,
    {},
    { is: null },
    { is: {} },
    { in: 'media' },
    { in: [true] },
    { between: [] },
    { between: { from: '1' } },
    { is: 1, in: [1] },
  ])('takes no %j for a cell', async (cell) => {
    const { id } = await p.policy();
    const rows = [{ id: 'A', cells: { item_value: cell }, outcome: 'never', says: 'a' }];
    const { status, body } = await p.author.post(`${POLICIES}/${id}/versions`, tableOf(rows, { tests: [] }));
    expect([status, body.errors[0].field]).toEqual([422, 'rows.0.cells.item_value']);
  });

  it('is looked through in time, however wide its table is', async () => {
    const { id } = await p.policy();
    const facts = [
      'days_since_delivery',
      'days_since_purchase',
      'days_late',
      'item_value',
      'order_total',
      'orders_before',
    ];
    const rows = facts.flatMap((name, fact) =>
      Array.from({ length: 15 }, (_, n) => ({
        ...{ id: `${fact} ${n}`, outcome: 'approval', says: 's' },
        cells: { [name]: { is: n * 10 }, opened: { is: n % 2 === 0 } },
      })),
    );
    const { coverage } = await p.write(id, tableOf(rows, { tests: [] }));
    expect([coverage.complete, coverage.gaps.examples.length, coverage.overlaps.examples.length]).toEqual([
      false,
      20,
      100,
    ]);
  });

  it('cannot be changed, whoever asks the database under our role', async () => {
    const { id } = await p.policy();
    await p.write(id);
    const change = (set: string) =>
      p.desk.app
        .get(UnitOfWork)
        .run(systemActor('test'), (work) => work.query(`update policy_versions set ${set} where policy_id = $1`, [id]));
    await expect(change(`rows = '[]'`)).rejects.toThrow('permission denied');
    await expect(
      p.desk.owner.query(`update policy_versions set drops_tests = '{x}' where policy_id = $1`, [id]),
    ).rejects.toThrow('never changed');
    await expect(change('publisher_id = author_id, published_at = now(), effective_from = now()')).rejects.toThrow(
      'two_people',
    );
  });

  it('gets a number of its own when two managers write at once', async () => {
    const { id } = await p.policy();
    const answers = await Promise.all(
      [p.author, p.publisher, p.author, p.publisher].map((who) => who.make(`${POLICIES}/${id}/versions`, tableOf())),
    );
    expect(answers.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    const stale = await p.author.post(`${POLICIES}/${id}/versions`, tableOf(), { 'if-match': '"2"' });
    expect(stale.status).toBe(412);
  });

  it('is dropped and kept, and tried in the shadow, as long as it is a draft', async () => {
    const { id } = await p.policy();
    for (let n = 0; n < 3; n++) await p.write(id);
    const path = (n: number, rest = '') => `${POLICIES}/${id}/versions/${n}${rest}`;
    expect((await p.author.delete(path(1, '/shadow'))).body.type).toBe('/problems/not-shadowed');
    const shadowed = await p.author.put(path(1, '/shadow'), undefined);
    expect(shadowed.body).toMatchObject({ shadowedSince: expect.any(String), shadowedUntil: null });
    const again = await p.author.put(path(1, '/shadow'), undefined);
    expect(again.body.shadowedSince).toBe(shadowed.body.shadowedSince);
    expect((await p.author.delete(path(1, '/shadow'))).body.shadowedUntil).toEqual(expect.any(String));
    await p.author.put(path(1, '/shadow'), undefined);
    expect((await p.publish(id, 1)).body).toMatchObject({ state: 'in force', shadowedUntil: expect.any(String) });
    expect((await p.author.put(path(1, '/shadow'), undefined)).body.type).toBe('/problems/version-published');
    expect((await p.author.delete(path(1))).body.type).toBe('/problems/version-published');

    await p.author.put(path(2, '/shadow'), undefined);
    expect((await p.author.delete(path(2))).body).toMatchObject({
      state: 'dropped',
      shadowedUntil: expect.any(String),
    });
    expect((await p.author.delete(path(2))).body.type).toBe('/problems/version-dropped');
    expect((await p.publish(id, 2)).body.type).toBe('/problems/version-dropped');
    expect((await p.agent.get(`${POLICIES}/${id}`)).body).toMatchObject({
      newestDraft: { number: 3 },
      counts: { versions: 3, drafts: 1 },
    });
    expect(await p.eventsOf(id)).toEqual([
      ...['policy.created', 'policy.version_written', 'policy.version_written', 'policy.version_written'],
      ...['policy.shadow_begun', 'policy.shadow_ended', 'policy.shadow_begun', 'policy.published'],
      ...['policy.shadow_begun', 'policy.version_dropped'],
    ]);
  });
});
