import { createHash } from 'node:crypto';
import { bend, policyIn, type Bent } from '../../../test/exception-builder.js';
import { sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { redrawn } from './samples.service.js';

const SAMPLES = '/api/v1/exceptions/samples';

describe('a sample of exceptions', () => {
  let scene: Scene;
  let policyId: string;
  let auditor: Caller;
  const bent = (more: Partial<Bent> = {}): Promise<string> =>
    bend(scene.desk.owner, {
      ...{ customerId: scene.customer.id, caseId: scene.case.id, requestedBy: scene.agent.personId, policyId },
      ...more,
    });
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    const { desk, agent, manager } = scene;
    auditor = await desk.person({ role: 'manager', name: 'Odo', email: unique('odo') });
    policyId = await policyIn(desk.owner, 'Returns', agent.personId, manager.personId);
    for (let n = 0; n < 40; n++)
      await bent({
        ...{
          amount: 100 * (n + 1),
          team: n % 4 === 0 ? 'north' : 'south',
          grantedAt: new Date(Date.UTC(2026, 0, 1 + n)),
        },
        ...(n % 5 === 0 ? { approvedBy: [manager.personId] } : {}),
      });
  });
  afterAll(() => scene.desk.close());

  const draw = (more: Record<string, unknown> = {}): Promise<any> =>
    auditor.make(SAMPLES, { method: 'random', size: 10, filter: {}, ...more });
  const items = async (id: string): Promise<any[]> => auditor.all(`${SAMPLES}/${id}`, 7);
  const idsOf = async (id: string): Promise<string[]> => (await items(id)).map(({ exception }) => exception.id);

  it('says what it was drawn from, by which seed, and lists what there is to review', async () => {
    const sample = await draw({ seed: 'spring audit', filter: { team: 'south' }, note: 'First quarter' });
    expect(sample).toMatchObject({
      ...{
        method: 'random',
        size: 10,
        seed: 'spring audit',
        filter: { team: 'south' },
        population: 30,
        note: 'First quarter',
      },
      ...{ drawnBy: { id: auditor.personId, name: 'Odo' }, progress: { sound: 0, unsound: 0, unclear: 0, open: 10 } },
    });
    const list = await items(sample.id);
    expect(list.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(
      list.every(({ exception, verdict, mayReview }) => exception.team === 'south' && verdict === null && mayReview),
    ).toBe(true);
    const { body } = await auditor.get(SAMPLES);
    expect(body.items[0]).toEqual(sample);
  });

  it('comes out the same from the same seed, and its population hash is that of the list', async () => {
    const [one, two] = [
      await draw({ seed: 'x', filter: { team: 'south' } }),
      await draw({ seed: 'x', filter: { team: 'south' } }),
    ];
    expect(await idsOf(two.id)).toEqual(await idsOf(one.id));
    const listed = (await auditor.all('/api/v1/exceptions?team=south', 13)).map(({ id }) => `${id}\n`).join('');
    expect(one.populationSha256).toBe(createHash('sha256').update(listed).digest('hex'));
  });

  it('makes up a seed that is told', async () => {
    const sample = await draw();
    expect(sample.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(await idsOf((await draw({ seed: sample.seed })).id)).toEqual(await idsOf(sample.id));
  });

  it('by strata has each in proportion', async () => {
    const sample = await draw({ method: 'stratified', size: 8, stratifyBy: 'team' });
    const strata = (await items(sample.id)).map(({ stratum }) => stratum);
    expect([strata.filter((one) => one === 'north').length, strata.filter((one) => one === 'south').length]).toEqual([
      2, 6,
    ]);
  });

  it('by value is of one currency', async () => {
    const pound = await bent({
      currency: 'GBP',
      amount: 9_999,
      team: 'abroad',
      grantedAt: new Date('2025-12-01T00:00:00Z'),
    });
    const mixed = await auditor.post(SAMPLES, { method: 'by_value', size: 5, filter: {} });
    expect([mixed.status, mixed.body.type, mixed.body.currencies]).toEqual([
      422,
      '/problems/one-currency-wanted',
      ['EUR', 'GBP'],
    ]);
    const sample = await draw({ method: 'by_value', size: 5, filter: { currency: 'EUR' } });
    expect(await idsOf(sample.id)).not.toContain(pound);
  });

  describe('drawn again', () => {
    const again = async (id: string): Promise<any> => (await auditor.post(`${SAMPLES}/${id}/redraw`, undefined)).body;

    it('is identical, whatever was granted since and however many rows are read at a time', async () => {
      const drawn = [];
      for (const how of [
        { method: 'random' },
        { method: 'stratified', stratifyBy: 'row' },
        { method: 'by_value', filter: { currency: 'EUR', q: 'years' } },
        { method: 'every_nth', size: 7 },
      ])
        drawn.push(await draw(how));
      for (let n = 0; n < 5; n++) await bent({ grantedAt: new Date(Date.UTC(2026, 0, 10 + n)) });
      for (const { id, population, populationSha256 } of drawn) {
        expect(await again(id)).toEqual({
          identical: true,
          population: { was: population, is: population },
          populationSha256: { was: populationSha256, is: populationSha256 },
          differing: [],
        });
        for (const rows of [1, 3, 10_000])
          expect(
            await scene.desk.app.get(UnitOfWork).read(systemActor('test'), (work) => redrawn(work, id, rows)),
          ).toMatchObject({ identical: true });
      }
    });

    it('is identical though one that was being granted at that moment came in later', async () => {
      const { owner } = scene.desk;
      const { rows } = await owner.query('select id from exceptions limit 1');
      await owner.query('begin');
      await bent({ grantedAt: new Date('2026-01-05T00:00:00Z') });
      const sample = await draw({ seed: 'late' });
      await owner.query('commit');
      expect(rows).toHaveLength(1);
      expect(await draw({ seed: 'late' })).toMatchObject({ population: sample.population + 1 });
      expect(await again(sample.id)).toMatchObject({
        identical: true,
        population: { was: sample.population, is: sample.population },
      });
    });

    it('says so, and where, when somebody has tampered with it', async () => {
      // One of it is about to be gone: not one of those that are counted below.
      const sample = await draw({ size: 3, filter: { team: 'south' } });
      const { owner } = scene.desk;
      const [first, second] = await idsOf(sample.id);
      const { rows } = await owner.query(`select id from exceptions where id <> all($1) limit 1`, [
        await idsOf(sample.id),
      ]);
      await owner.query('update exception_sample_items set exception_id = $2 where sample_id = $1 and n = 1', [
        sample.id,
        rows[0].id,
      ]);
      expect(await again(sample.id)).toMatchObject({
        identical: false,
        differing: [{ n: 1, was: rows[0].id, is: first }],
      });
      await owner.query('update exception_sample_items set exception_id = $2 where sample_id = $1 and n = 1', [
        sample.id,
        first,
      ]);
      expect(await again(sample.id)).toMatchObject({ identical: true });
      await owner.query(`set session_replication_role = replica`);
      await owner.query('delete from exceptions where id = $1', [second]);
      await owner.query(`set session_replication_role = origin`);
      const found = await again(sample.id);
      expect(found.identical).toBe(false);
      expect(found.population.is).toBe(found.population.was - 1);
    });
  });

  it.each([
    [{ method: 'stratified' }, 'stratifyBy'],
    [{ method: 'random', stratifyBy: 'team' }, 'stratifyBy'],
    [{ filter: { pulse: '1' } }, 'filter.pulse'],
    [{ filter: { repeated: false } }, 'filter.repeated'],
    [{ filter: { orderedAgain: true } }, 'filter.orderedAgain'],
    [{ filter: { remedy: 'hug' } }, 'filter.remedy'],
    [{ size: 0 }, 'size'],
    [{ method: 'by_hand' }, 'method'],
    [{ seed: 'ä' }, 'seed'],
  ])('refuses %j by name', async (more, field) => {
    const { status, body } = await auditor.post(SAMPLES, { method: 'random', size: 2, filter: {}, ...more });
    expect([status, body.errors[0].field]).toEqual([422, field]);
  });

  it('refuses to draw more than there are, and keeps nothing', async () => {
    const count = async (): Promise<unknown> =>
      (await scene.desk.owner.query('select count(*) from exception_samples')).rows;
    const before = await count();
    for (const [filter, population] of [
      [{ team: 'north' }, 10],
      [{ team: 'west' }, 0],
    ] as const) {
      const { status, body } = await auditor.post(SAMPLES, { method: 'random', size: 11, filter });
      expect([status, body.type, body.population]).toEqual([
        422,
        '/problems/sample-larger-than-population',
        population,
      ]);
    }
    expect(await count()).toEqual(before);
  });
});
