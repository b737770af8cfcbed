import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ShopDesk } from '../../test/shop-desk.js';
import { writeInvoices } from '../../test/retail-shop.js';
import { runCommandLine } from './command-line.js';

const RETURNS = {
  name: 'Returns in 30 days',
  currency: 'GBP',
  rows: [
    { id: 'R1', cells: { days_since_purchase: { between: { to: 30 } } }, outcome: 'entitled', says: 'Within 30 days.' },
    {
      ...{ id: 'R2', outcome: 'flexible', says: 'Small things up to 60 days.' },
      cells: { days_since_purchase: { between: { from: 31, to: 60 } }, item_value: { between: { to: 10 } } },
    },
  ],
};
const LATE = {
  name: 'Credit for late deliveries',
  rows: [{ id: 'L1', cells: { days_late: { between: { from: 1 } } }, outcome: 'entitled', says: 'A credit.' }],
};

describe('kept backtest', () => {
  let folder: string;
  let policy: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kept backtest '));
    policy = path.join(folder, 'policy.json');
    writeFileSync(policy, JSON.stringify(RETURNS));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(words: string[], env: NodeJS.ProcessEnv = {}) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const status = await runCommandLine(words, { stdin: Readable.from(['']), stdout, stderr, env });
    stdout.end();
    stderr.end();
    return { status, stdout: await text(stdout), stderr: await text(stderr) };
  }

  const shop = () =>
    writeInvoices(path.join(folder, 'shop'), 'invoices.csv.gz', [
      ...[1, 2, 3, 4].map((n) => ({ invoice: `${n}`, item: `8512${n}`, at: '2025-01-01 08:00:00', price: n * 4 })),
      { invoice: 'C1', item: '85121', at: '2025-01-11 08:00:00', price: 4 },
      { invoice: 'C2', item: '85122', at: '2025-01-31 08:00:00', price: 8 },
      { invoice: 'C3', item: '85123', at: '2025-01-31 08:01:00', price: 12 },
      { invoice: 'C4', item: '85124', at: '2025-06-01 08:00:00', price: 16 },
      'bad,row',
    ]);

  it('says what a policy would have said to the returns of a shop, without a database', async () => {
    shop();
    const words = ['backtest', '--policy', policy, '--retail', path.join(folder, 'shop')];
    const { status, stdout, stderr } = await run([...words, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      ...{ policy: 'Returns in 30 days', source: 'retail', lines: 9, returnLines: 4, unmatched: 0, badRowsInAll: 1 },
      ages: { within14: 1, from14To30: 1, from30To60: 1, over60: 1, laterThan30Percent: 50 },
      result: { of: 4, entitled: { count: 2, percent: 50, value: 1_200 }, notEntitled: { count: 2, percent: 50 } },
    });
    const people = await run(words);
    expect(people.stderr).toBe('skipped invoices.csv.gz:10: 2 fields instead of 8\n');
    expect(people.stdout).toMatch(/given by the policy itself +2 +50 +12\.00 GBP/);
    expect(people.stdout).toContain('later than 30 days: 50 %');
    expect(people.stdout).toContain('people who never asked are not in it');
  });

  it('says who would be entitled to a credit for a late delivery, over the desk’s own import', async () => {
    const desk = await ShopDesk.open();
    try {
      desk.shopInFolder({ orders: 80 });
      await desk.load();
      writeFileSync(policy, JSON.stringify(LATE));
      const env = { DATABASE_URL: desk.database.url, KEPT_DATA: folder };
      const { stdout, status } = await run(['backtest', '--policy', policy, '--olist', '--json'], env);
      expect(status).toBe(0);
      const report = JSON.parse(stdout);
      const [counted] = await desk.rows(
        `select count(*)::int as deliveries, count(completed_at)::int as done, count(*) filter (where completed_at > original_due_at)::int as late
         from commitments where kind = 'delivery'`,
      );
      expect(report).toMatchObject(counted!);
      expect(report.late).toBeGreaterThan(0);
      expect(report.result.entitled.count).toBe(report.late);
      expect(report.result.undecidable.count).toBe(report.deliveries - report.done - report.calledOff);
      expect(report.result.missing[0]).toMatchObject({ fact: 'days_late' });
      const people = await run(['backtest', '--policy', policy, '--olist'], env);
      expect(people.stdout).toContain(`${report.late} of them late`);
    } finally {
      await desk.close();
    }
  });

  it('is not understood without one source, or with two', async () => {
    for (const words of [[], ['--retail', folder, '--olist']]) {
      const { status, stdout, stderr } = await run(['backtest', '--policy', policy, ...words]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage: kept backtest');
    }
    expect((await run(['backtest', '--retail', folder])).status).toBe(2);
  });

  it('says on one line what is wrong with the policy or the folder', async () => {
    const line = async (file: string, where: string) => {
      const { status, stderr } = await run(['backtest', '--policy', file, '--retail', where]);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      return stderr;
    };
    expect(await line(path.join(folder, 'none.json'), folder)).toContain('The policy cannot be read');
    expect(await line(policy, path.join(folder, 'nowhere'))).toContain('there is no such folder');
    writeFileSync(
      policy,
      JSON.stringify({ ...RETURNS, rows: [{ ...RETURNS.rows[0], cells: { shoe_size: { is: 43 } } }] }),
    );
    expect(await line(policy, folder)).toContain('there is no fact shoe_size');
  });
});
