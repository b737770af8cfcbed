import { POLICIES, PolicyDesk, tableOf } from '../../../test/policy-desk.js';
import { dvdOn } from '../../../test/return-policy.js';

let p: PolicyDesk;
beforeAll(async () => {
  p = await PolicyDesk.open();
});
afterAll(() => p.close());

describe('policies', () => {
  it('are made and changed by managers, and read by agents', async () => {
    const policy = await p.policy({ weights: { opened: 2 } });
    expect(policy).toMatchObject({
      ...{ remedies: ['late_return', 'refund'], currency: 'EUR', weights: { opened: 2 }, ownerId: p.author.personId },
      ...{ inForce: null, scheduled: null, newestDraft: null, counts: { versions: 0, drafts: 0 }, version: 1 },
    });
    const read = await p.agent.get(`${POLICIES}/${policy.id}`);
    expect([read.status, read.body]).toEqual([200, policy]);
    expect((await p.agent.post(POLICIES, { name: 'x', remedies: ['refund'], currency: 'EUR' })).status).toBe(403);
    const path = `${POLICIES}/${policy.id}`;
    const changed = await p.author.patch(path, { remedies: ['refund'], ownerId: null }, { 'if-match': '"1"' });
    expect(changed.body).toMatchObject({ remedies: ['refund'], ownerId: null, weights: { opened: 2 }, version: 2 });
    expect((await p.author.patch(path, { name: 'y' }, { 'if-match': '"1"' })).status).toBe(412);
    expect(await p.eventsOf(policy.id)).toEqual(['policy.created', 'policy.changed']);
  });

  it.each([
    ['weights.relationship_strength', { weights: { relationship_strength: 1 } }],
    ['weights.opened', { weights: { opened: -1 } }],
    ['weights.opened', { weights: { opened: 'much' } }],
    ['ownerId', { ownerId: 'per_01979c2e-0000-7000-8000-00000000dead' }],
    ['remedies', { remedies: ['hug'] }],
    ['remedies', { remedies: [] }],
    ['currency', { currency: 'EURO' }],
    ['name', { name: ' ' }],
  ])('are refused for %s', async (field, wrong) => {
    const { status, body } = await p.author.post(POLICIES, {
      ...{ name: 'Wrong', remedies: ['refund'], currency: 'EUR' },
      ...wrong,
    });
    expect([status, body.errors.map((one: any) => one.field)]).toEqual([422, [field]]);
  });

  it('have names of their own, until one is retired', async () => {
    const first = await p.policy({ name: 'Contested' });
    const body = { name: 'CONTESTED', remedies: ['refund'], currency: 'EUR' };
    expect((await p.author.post(POLICIES, body)).body.type).toBe('/problems/policy-name-taken');
    const retirement = `${POLICIES}/${first.id}/retirement`;
    expect((await p.author.put(retirement, undefined)).body.retiredAt).not.toBeNull();
    expect((await p.author.post(POLICIES, body)).status).toBe(201);
    expect((await p.author.delete(retirement)).body.type).toBe('/problems/policy-name-taken');
  });

  it('that are retired govern nothing and take no version, until that is taken back', async () => {
    const { id } = await p.policy();
    await p.write(id);
    await p.publish(id, 1);
    expect((await p.shown(id)).inForce?.number ?? undefined).toBe(1);
    await p.author.put(`${POLICIES}/${id}/retirement`, undefined);
    expect((await p.shown(id)).inForce?.number ?? undefined).toBeUndefined();
    expect((await p.author.post(`${POLICIES}/${id}/versions`, tableOf())).body.type).toBe('/problems/policy-retired');
    const names = (await p.agent.all(`${POLICIES}?state=retired`, 200)).map((one) => one.id);
    expect(names).toContain(id);
    expect((await p.agent.all(POLICIES, 200)).map((one) => one.id)).not.toContain(id);
    await p.author.delete(`${POLICIES}/${id}/retirement`);
    expect((await p.shown(id)).inForce?.number ?? undefined).toBe(1);
  });

  it('are listed by name, page by page, and by remedy', async () => {
    await p.policy({ name: 'aa waiver', remedies: ['fee_waiver'] });
    await p.policy({ name: 'AB waiver', remedies: ['fee_waiver'] });
    const all = await p.agent.all(POLICIES, 2);
    expect(all.slice(0, 2).map(({ name }) => name)).toEqual(['aa waiver', 'AB waiver']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect((await p.agent.all(`${POLICIES}?remedy=fee_waiver`, 1)).map(({ name }) => name)).toEqual([
      'aa waiver',
      'AB waiver',
    ]);
  });
});

describe('the book of policies', () => {
  it('finds what governs a remedy, compiles each version once, and weighs all facts of a table alike where nobody said', async () => {
    const [first, second] = [
      await p.policy({ name: 'b', remedies: ['repair'] }),
      await p.policy({ name: 'A', remedies: ['repair', 'refund'] }),
    ];
    for (const { id } of [first, second]) {
      await p.write(id);
      await p.publish(id, 1);
    }
    await p.policy({ name: 'c', remedies: ['repair'] });
    const read = () => p.inBook((work, book) => book.governing(work, 'repair', work.now));
    const [governing, again] = [await read(), await read()];
    expect(governing.map(({ name }) => name)).toEqual(['A', 'b']);
    expect(governing[0]!.compiled).toBe(again[0]!.compiled);
    expect(governing[0]!.weights).toEqual({
      days_since_delivery: 1,
      opened: 1,
      item_value: 1,
      confirmed_fraud: 1,
      defect: 1,
    });
    const chosen = await p.inBook((work, book) =>
      book.versionFor(work, first.id, { claimedAt: work.now, boughtAt: new Date(0) }, dvdOn(43)),
    );
    expect(chosen).toMatchObject({ because: 'in_force', version: { number: 1 }, decision: { outcome: 'flexible' } });
    expect(await p.inBook((work, book) => book.inForce(work, first.id, new Date(0)))).toBeUndefined();
    await expect(p.inBook((work, book) => book.version(work, first.id, 7))).rejects.toThrow('no such thing');
  });
});

describe('what policies may go by', () => {
  it('is listed with its kind and its source, and holds no score of a person', async () => {
    const { items } = (await p.agent.get(`${POLICIES}/facts`)).body;
    expect(items.find(({ name }: any) => name === 'days_since_delivery')).toMatchObject({
      type: 'number',
      unit: 'days',
      whole: true,
      source: 'order',
    });
    expect(items.find(({ name }: any) => name === 'reason').values).toContain('wrong_item');
    const scores = /strength|relationship|churn|affect|emotion|sentiment|mood|loyal|lifetime|score|risk|segment|anger/i;
    expect(items.filter(({ name, label }: any) => scores.test(name) || scores.test(label))).toEqual([]);
  });
});

describe('policies to begin with', () => {
  it('are offered ready to be sent: none has rows that meet, leaves a gap or fails a test, and each can be published', async () => {
    const { items } = (await p.agent.get(`${POLICIES}/starters`)).body;
    expect(items.map(({ policy }: any) => policy.name)).toEqual(['Late return', 'Goodwill credit']);
    for (const { policy, version } of items) {
      const { id } = await p.author.make(POLICIES, policy);
      const draft = await p.write(id, version);
      expect([draft.stops, draft.coverage.overlaps.count, draft.coverage.gaps.count, draft.coverage.complete]).toEqual([
        [],
        0,
        0,
        true,
      ]);
      expect(draft.testResults.length).toBeGreaterThan(5);
      expect(draft.testResults.every(({ passes }: any) => passes)).toBe(true);
      expect((await p.publish(id, 1)).body.state).toBe('in force');
    }
  });
});
