import { sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { PromiseHistory } from '../../../test/promise-history.js';

const DAY = 24;

describe('a partner’s scorecard', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let past: PromiseHistory;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    past = await PromiseHistory.on(desk, scene.customer.id);
  });
  afterAll(() => desk.close());

  const partner = async (): Promise<string> =>
    (await scene.manager.make('/api/v1/partners', { name: unique('Partner'), kind: 'courier' })).id;
  const card = async (id: string, query = ''): Promise<any> =>
    (await scene.agent.get(`/api/v1/partners/${id}/scorecard${query}`)).body;

  it('counts 6 kept, 2 moved in time and kept, 1 broken, 1 let go of as 6 of 9 strictly, 8 of 9 as agreed, 2 of 9 moved', async () => {
    const id = await partner();
    await past.times(6, id, { state: 'kept', due: 10, done: 11 });
    for (let i = 0; i < 2; i++) {
      const first = await past.add(id, { state: 'renegotiated', due: 10, settled: 20, notice: 600 });
      await past.add(id, { state: 'kept', due: 4, originalDue: 10, done: 5, supersedes: first });
    }
    await past.add(id, { state: 'broken', due: 10 });
    await past.add(id, { state: 'withdrawn', due: 10 });
    const { overall, kinds } = await card(id);
    const share = ({ count, of }: { count: number; of: number }) => [count, of];
    expect([overall.keptByOriginal, overall.keptAsAgreed, overall.renegotiated].map(share)).toEqual([
      [6, 9],
      [8, 9],
      [2, 9],
    ]);
    expect(overall.keptByOriginal).toMatchObject({ percent: 66.67, low: 35.42, high: 87.94 });
    expect(overall.reliability).toMatchObject({ kept: 8, broken: 1, moved: 2 });
    expect(kinds.map((scores: any) => scores.kind)).toEqual(['pickup']);
  });

  it('shows the interval with the rate, and nothing where there is nothing', async () => {
    const [nine, none] = [await partner(), await partner()];
    await past.times(9, nine, { state: 'kept', done: 11 });
    await past.add(nine, { state: 'broken' });
    expect((await card(nine)).overall.keptByOriginal).toMatchObject({ percent: 90, low: 59.58, high: 98.21 });
    const { overall, kinds } = await card(none);
    expect([kinds, overall.keptByOriginal.percent, overall.lateness.median]).toEqual([[], null, null]);
    expect(overall.reliability).toMatchObject({ isEnough: false, percent: null, low: null, effective: 0 });
  });

  it('counts a promise that was made again after it broke once, as broken', async () => {
    const id = await partner();
    const first = await past.add(id, { state: 'broken', due: 10 });
    await past.add(id, { state: 'kept', due: 4, originalDue: 10, done: 5, supersedes: first });
    const { overall } = await card(id);
    expect([overall.keptByOriginal, overall.keptAsAgreed].map(({ count, of }) => [count, of])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('says how late, what is open and overdue, and whether the window was kept at both ends', async () => {
    const id = await partner();
    await past.add(id, { state: 'broken', due: 100, done: 98, doneLate: true, kind: 'repair' });
    await past.add(id, { state: 'broken', due: 100, done: 90, doneLate: true, kind: 'repair' });
    await past.add(id, { state: 'active', due: 5, settled: null });
    await past.add(id, { state: 'active', due: -5, settled: null });
    for (const done of [9, 8, 11]) await past.add(id, { state: 'kept', due: 8, window: 10, done });
    await past.add(id, { state: 'broken', due: 8, window: 10 });
    const { overall, kinds } = await card(id);
    expect(overall.lateness).toMatchObject({ n: 2, median: 6, p90: 9.2 });
    expect([overall.open.count, overall.overdue.count]).toEqual([2, 2]);
    expect(overall.insideWindow).toMatchObject({ count: 2, of: 4 });
    expect(kinds.map(({ kind, lateness }: any) => [kind, lateness.n])).toEqual([
      ['pickup', 0],
      ['repair', 2],
    ]);
  });

  it('holds what it is asked for: promises made in a period, judged at a moment', async () => {
    const id = await partner();
    await past.times(7, id, { state: 'kept', due: 180 * DAY, done: 180 * DAY, made: 200 * DAY });
    await past.times(3, id, { state: 'broken', due: DAY, made: 2 * DAY });
    const day = (days: number): string => past.ago(days * DAY).toISOString();
    expect((await card(id)).overall.reliability).toMatchObject({ kept: 7, broken: 3, isEnough: false });
    const then = await card(id, `?asOf=${day(180)}`);
    expect(then.overall.reliability).toMatchObject({ kept: 7, broken: 0, isEnough: true, effective: 7 });
    const lately = await card(id, `?from=${day(3)}`);
    expect(lately.overall.keptByOriginal).toMatchObject({ count: 0, of: 3 });
    expect(lately.period.from).toBe(day(3).replace('.000', ''));
    expect((await scene.agent.get(`/api/v1/partners/${id}/scorecard?from=soon`)).status).toBe(422);
  });

  describe('when partners are ranked', () => {
    it('puts 45 of 50 before 6 of 6, and whom too little is known of at the end', async () => {
      const [many, six, two, half] = [await partner(), await partner(), await partner(), await partner()];
      const fresh = { kind: 'errand', due: 0.01, done: 0.01, made: 1 };
      await past.times(45, many, { state: 'kept', ...fresh });
      await past.times(5, many, { state: 'broken', ...fresh, done: null });
      await past.times(6, six, { state: 'kept', ...fresh });
      await past.times(10, half, { state: 'kept', ...fresh });
      await past.times(10, half, { state: 'broken', ...fresh, done: null });
      await past.times(2, two, { state: 'kept', ...fresh });
      const { status, body } = await scene.manager.get('/api/v1/reports/partners?kind=errand');
      expect(status).toBe(200);
      expect(body.partners.map(({ rank, partnerId }: any) => [rank, partnerId])).toEqual([
        [1, many],
        [2, six],
        [3, half],
        [null, two],
      ]);
      expect([body.count, body.ranked, body.kind]).toEqual([4, 3, 'errand']);
      const [first, second] = body.partners;
      expect(second.reliability.percent).toBeGreaterThan(first.reliability.percent);
      const { body: short } = await scene.manager.get('/api/v1/reports/partners?kind=errand&limit=1');
      expect([short.partners.length, short.count]).toEqual([1, 4]);
    });

    it('is for managers only, and takes nothing it does not know', async () => {
      expect((await scene.agent.get('/api/v1/reports/partners')).status).toBe(403);
      expect((await scene.dispatcher.get('/api/v1/reports/partners')).status).toBe(403);
      for (const query of ['limit=0', 'limit=1001', 'kind=Pick%20up', 'sort=name'])
        expect([query, (await scene.manager.get(`/api/v1/reports/partners?${query}`)).status]).toEqual([query, 422]);
    });
  });

  describe('shown to the partner itself', () => {
    it('holds its own numbers, reliability in whole percent, also of cases it has left', async () => {
      await past.times(20, scene.courier.id, { state: 'kept', done: 11 });
      await past.times(3, scene.courier.id, { state: 'broken', due: 10 });
      const { status, body } = await scene.dispatcher.get(`/api/v1/partners/${scene.courier.id}/scorecard`);
      const ours = await card(scene.courier.id);
      expect(status).toBe(200);
      expect(body.overall.keptByOriginal).toEqual(ours.overall.keptByOriginal);
      expect(Number.isInteger(ours.overall.reliability.percent)).toBe(false);
      expect(body.overall.reliability.percent).toBe(Math.round(ours.overall.reliability.percent));
    });

    it('is nobody else’s', async () => {
      expect((await scene.dispatcher.get(`/api/v1/partners/${await partner()}/scorecard`)).status).toBe(404);
    });
  });
});
