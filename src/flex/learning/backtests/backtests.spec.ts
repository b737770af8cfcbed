import { DecidedDesk, times } from '../../../../test/decided-desk.js';
import { eventually } from '../../../../test/eventually.js';
import { dvdOn, RETURN_ROWS } from '../../../../test/return-policy.js';
import { systemActor } from '../../../platform/index.js';
import type { PolicyId } from '../../../policies/index.js';
import { BacktestsService } from './backtests.service.js';

const ROWS_45 = RETURN_ROWS.map((row) =>
  row.id === 'R2' ? { ...row, cells: { ...row.cells, days_since_delivery: { between: { to: 45 } } } } : row,
);

describe('backtests', () => {
  let desk: DecidedDesk;
  beforeAll(async () => {
    desk = await DecidedDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.newPolicy();
    await desk.newVersion(2, ROWS_45);
  });

  const at = (what = 'backtests') => `/api/v1/policies/${desk.policyId}/${what}`;
  const ask = (body: object) => desk.manager.post(at(), body);

  it('of a version over its own decisions change nothing, and are the same twice', async () => {
    await desk.decided(...times(120, (day) => ({ facts: dvdOn(day) })));
    const first = await desk.manager.make(at(), { version: 1 });
    expect(first).toMatchObject({
      state: 'done',
      version: 1,
      decisions: 120,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(first.result.changes).toEqual({
      ...{ unchanged: 120, newlyEntitled: 0, newlyDenied: 0, easier: 0, harder: 0, undecidable: 0 },
    });
    const second = await desk.manager.make(at(), { version: 1 });
    expect([second.hash, second.result]).toEqual([first.hash, first.result]);
    expect(second.id).not.toBe(first.id);
    expect((await desk.manager.make(at(), { version: 2 })).hash).not.toBe(first.hash);
  });

  it('report what lacks a fact as undecidable, not as denied', async () => {
    await desk.decided(
      ...times(20, (day) => ({ facts: dvdOn(day) })),
      ...times(3, (n) => ({ facts: dvdOn(35 + n, { item_value: undefined }), granted: true })),
    );
    const { result, id } = await desk.manager.make(at(), { version: 1 });
    expect(result.changes).toMatchObject({ unchanged: 20, undecidable: 3, newlyDenied: 0 });
    expect(result.missing).toEqual([{ fact: 'item_value', label: 'value of the item', count: 3 }]);
    const { body } = await desk.manager.get(`${at()}/${id}/affected`);
    expect(body.items.map((one: any) => [one.change, one.missing])).toEqual(
      times(3, () => ['undecidable', ['item_value']]),
    );
  });

  it('list the people a draft would have met, page by page and by change', async () => {
    await desk.decided(
      ...times(60, (day) => ({ facts: dvdOn(day), granted: day < 35, amount: day === 40 ? null : 1_000 })),
    );
    const made = await desk.manager.make(at(), { rows: ROWS_45 });
    expect(made).toMatchObject({ version: null, result: { grantedAnyway: 4 } });
    expect(made.result.changes).toMatchObject({ unchanged: 45, newlyEntitled: 15 });
    expect(made.result.cost).toMatchObject({ delta: 10_000, withoutAmount: 1, currency: 'EUR' });
    expect(made.result.caveats).toHaveLength(4);
    const affected = await desk.manager.all(`${at()}/${made.id}/affected`, 4);
    expect(affected).toHaveLength(15);
    expect(new Set(affected.map(({ decisionId }) => decisionId)).size).toBe(15);
    expect(affected[0]).toMatchObject({
      was: 'flexible',
      wouldBe: 'entitled',
      row: 'R2',
      customerName: 'Nora',
      caseId: desk.caseId,
    });
    expect(affected.reduce((sum, { cost }) => sum + cost, 0)).toBe(10_000);
    expect(await desk.manager.all(`${at()}/${made.id}/affected?change=newly%20denied`, 4)).toEqual([]);
    const listed = await desk.manager.all(at(), 1);
    expect(listed.map(({ id }) => id)).toContain(made.id);
    expect((await desk.manager.get(`${at()}/${made.id}`)).body).toEqual(made);
  });

  it('look at decisions within bounds', async () => {
    await desk.decided({ facts: dvdOn(1), ago: 10 }, { facts: dvdOn(2), ago: 20 }, { facts: dvdOn(3), ago: 30 });
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
    expect((await desk.manager.make(at(), { version: 1, from: day(25) })).decisions).toBe(2);
    expect((await desk.manager.make(at(), { version: 1, from: day(25), to: day(15) })).decisions).toBe(1);
    expect((await desk.manager.make(at(), { version: 1, to: day(40) })).result).toMatchObject({ decisions: 0 });
  });

  it('over many decisions are run by a worker, once, and come to the same', async () => {
    await desk.decided(...times(2_500, (n) => ({ facts: dvdOn(n % 90) })));
    const inRequest = await desk.manager.make(at(), { version: 2 });
    const service = desk.desk.app.get(BacktestsService);
    const asked = await service.ask(systemActor('test'), desk.policyId as PolicyId, { version: 2 }, 100);
    expect(asked).toMatchObject({ state: 'running', result: null, hash: null });
    const done = await eventually(async () => {
      const { body } = await desk.manager.get(`${at()}/${asked.id}`);
      expect(body.state).toBe('done');
      return body;
    });
    expect([done.hash, done.result]).toEqual([inRequest.hash, inRequest.result]);
    const [event] = await desk.sql(`select * from events where type = 'backtest.asked' and subject_id = $1`, [
      asked.id,
    ]);
    await service.run({ ...event, subjectId: event.subject_id });
    const [changes] = await desk.sql('select count(*)::int as n from backtest_changes where backtest_id = $1', [
      asked.id,
    ]);
    expect(changes.n).toBe(2_500 - done.result.changes.unchanged);
    expect(
      await desk.sql(`select from events where type = 'backtest.done' and subject_id = $1`, [asked.id]),
    ).toHaveLength(1);
  });

  it('refuse what cannot be replayed, and keep nothing of it', async () => {
    const before = await desk.sql('select from backtests');
    const field = async (body: object): Promise<string> => {
      const answer = await ask(body);
      expect(answer.status).toBe(422);
      return answer.body.errors[0].field;
    };
    expect(await field({})).toBe('version');
    expect(await field({ version: 1, rows: ROWS_45 })).toBe('version');
    expect(await field({ version: 9 })).toBe('version');
    expect(await field({ rows: [] })).toBe('rows');
    expect(await field({ rows: [{ id: 'A' }] })).toBe('rows.0.says');
    expect(await field({ rows: [{ ...ROWS_45[0], cells: { shoe_size: { is: 43 } } }] })).toBe('rows.0.cells.shoe_size');
    const dollars = { most: { amount: 1, currency: 'USD' } };
    expect(await field({ rows: [{ ...ROWS_45[0], limits: dollars }] })).toBe('rows.0.limits.most');
    expect(await field({ version: 1, surplus: 1 })).toBe('surplus');
    expect((await desk.agent.post(at(), { version: 1 })).status).toBe(403);
    const nowhere = at().replace(desk.policyId, 'pol_01979c2e-0000-7000-8000-00000000dead');
    expect((await desk.manager.post(nowhere, { version: 1 })).status).toBe(404);
    expect((await desk.manager.get(`${at()}/bkt_01979c2e-0000-7000-8000-00000000dead/affected`)).status).toBe(404);
    expect(await desk.sql('select from backtests')).toHaveLength(before.length);
  });

  it('asked twice under one key are one', async () => {
    const key = { 'idempotency-key': 'replay once' };
    const [first, second] = [
      await desk.manager.post(at(), { version: 1 }, key),
      await desk.manager.post(at(), { version: 1 }, key),
    ];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
  });
});

describe('shadow mode', () => {
  let desk: DecidedDesk;
  beforeAll(async () => {
    desk = await DecidedDesk.open();
    await desk.newPolicy();
    await desk.newVersion(2, ROWS_45);
  });
  afterAll(() => desk.close());

  const shadow = () => desk.agent.get(`/api/v1/policies/${desk.policyId}/versions/2/shadow`);
  const since = (ago: string, until: string | null = null) =>
    desk.sql(
      `update policy_versions set shadowed_since = now() - $2::interval, shadowed_until = now() - $3::interval where policy_id = $1 and number = 2`,
      [desk.policyId, ago, until],
    );

  it('tells what the version would have said to all that was decided since it began, and how long it has run', async () => {
    expect(await shadow()).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('version-not-shadowed') },
    });
    await desk.decided(
      ...times(10, (n) => ({ facts: dvdOn(40 + n), ago: 5, granted: false })),
      ...times(7, () => ({ facts: dvdOn(40), ago: 50, granted: false })),
    );
    await since('20 days');
    expect((await shadow()).body).toMatchObject({
      ...{
        version: 2,
        days: 20,
        isLongEnough: false,
        until: null,
        says: expect.stringContaining('20 of at least 28 days'),
      },
      result: { decisions: 10, changes: { newlyEntitled: 6, unchanged: 4 } },
    });
    await since('60 days', '10 days');
    const { body } = await shadow();
    expect(body).toMatchObject({ days: 50, isLongEnough: true, result: { decisions: 7 } });
    expect(body.says).toContain('at least four weeks');
    for (const number of ['3', '0', 'x', '99999999999'])
      expect((await desk.agent.get(`/api/v1/policies/${desk.policyId}/versions/${number}/shadow`)).status).toBe(404);
  });
});
