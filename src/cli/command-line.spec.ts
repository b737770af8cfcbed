import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/database.js';
import { inventShop, writeShop } from '../../test/olist-shop.js';
import { runCommandLine } from './command-line.js';

describe('the command line', () => {
  let database: FreshDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'kept cli '));
    writeShop(folder, inventShop({ orders: 40 }));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('imports, prints one JSON document and nothing else, and knows everything the second time', async () => {
    const first = await run(['import', 'olist', folder, '--json']);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({
      source: 'olist',
      folder,
      created: { orders: 40 },
      skippedRows: [],
      skippedInAll: 0,
    });
    const second = await run(['import', 'olist', folder]);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('New on the desk: 0 customers, 0 partners, 0 orders');
  });

  it('says on stderr which rows it skipped, a few of each file, and that the rest is in', async () => {
    const bad = path.join(folder, 'bad');
    writeShop(bad, inventShop({ orders: 3, seed: 9 }));
    appendFileSync(path.join(bad, 'olist_orders_dataset.csv'), 'x\n'.repeat(8));
    appendFileSync(path.join(bad, 'olist_sellers_dataset.csv'), 'y\n');
    const { status, stdout, stderr } = await run(['import', 'olist', bad]);
    expect(status).toBe(0);
    expect(stdout).toContain('9 rows were skipped, the rest is in');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'skipped olist_sellers_dataset.csv:10: 1 field instead of 4',
      ...[5, 6, 7, 8, 9].map((line) => `skipped olist_orders_dataset.csv:${line}: 1 field instead of 8`),
      '… and 3 more rows of olist_orders_dataset.csv (--json lists them)',
    ]);
  });

  it('prints the report, for people and as JSON', async () => {
    const { stdout, status } = await run(['report', 'promises', '--json', '--as-of', '2025-03-01']);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.period).toEqual({ from: null, to: null, asOf: '2025-03-01T00:00:00Z' });
    const people = await run(['report', 'promises', '--as-of', '2025-03-01']);
    const { total, done, kept, late } = report.kinds[0];
    expect(people.stdout).toMatch(new RegExp(`delivery +${total} +${done} +${kept} +${late} `));
  });

  it('ranks partners, for people and as JSON', async () => {
    const { stdout, status } = await run([
      'report',
      'partners',
      '--json',
      '--as-of',
      '2025-06-01',
      '--kind',
      'hand_over',
    ]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ kind: 'hand_over', period: { asOf: '2025-06-01T00:00:00Z' } });
    const [first] = report.partners;
    expect(first.keptByOriginal.of).toBeGreaterThan(0);
    const people = await run(['report', 'partners', '--as-of', '2025-06-01', '--kind', 'hand_over']);
    const { count, of, percent } = first.keptByOriginal;
    expect(people.stdout).toMatch(new RegExp(`${first.name} .* ${count}/${of} ${percent} % `));
    expect(people.stdout).toContain('not enough yet');
    expect((await run(['report', 'partners', '--kind', 'nothing'])).stdout).toContain('Nobody has promised anything.');
  });

  it('makes a key with a person behind it, and prints it this once', async () => {
    const { stdout } = await run(['key', 'create', '--role', 'agent', '--name', 'Nightly script']);
    expect(stdout).toMatch(/^kept_[0-9a-f]{32}_[\w-]{43}\n$/);
    const partner = JSON.parse(
      (await run(['key', 'create', '--role', 'partner', '--partner', await partnerId(), '--name', 'Scanner', '--json']))
        .stdout,
    );
    expect(partner).toMatchObject({ role: 'partner', name: 'Scanner', key: expect.stringMatching(/^kept_/) });
  });

  it('answers cases of calendar arithmetic without a database', async () => {
    const asked = {
      id: 1,
      zone: 'Europe/Berlin',
      hours: { mon: [['09:00', '17:00']] },
      op: 'in_hours',
      at: '2026-03-30T11:00:00Z',
    };
    const { stdout, status } = await run(['calendar'], { stdin: `${JSON.stringify(asked)}\n`, env: {} });
    expect([status, stdout]).toEqual([0, '{"id":1,"result":true}\n']);
  });

  it.each([
    [['conquer']],
    [['import']],
    [['import', 'olist']],
    [['report', 'promises', '--frm', '2025-01-01']],
    [['report', 'promises', 'again']],
    [['key', 'create', '--role', 'emperor', '--name', 'x']],
    [['key', 'create', '--role', 'partner', '--name', 'x']],
    [['key', 'create', '--role', 'agent', '--name', ' ']],
    [[]],
  ])('answers %j with 2 and the usage', async (words) => {
    const { status, stdout, stderr } = await run(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: kept');
  });

  it.each([
    [['import', 'olist', '/nowhere/at/all'], 'there is no such folder'],
    [['report', 'promises', '--as-of', 'soon', '--json'], 'asOf'],
    [['report', 'partners', '--limit', 'all'], 'limit'],
    [['key', 'create', '--role', 'partner', '--partner', 'ptn_x', '--name', 'x'], 'There is no partner ptn_x.'],
  ])('answers %j with 1 and one line that says why', async (words, why) => {
    const { status, stdout, stderr } = await run(words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(why)]);
  });

  it('says in one line that the database is not there', async () => {
    const { status, stderr } = await run(['report', 'promises'], {
      env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/kept' },
    });
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('prints help on stdout with 0', async () => {
    const { status, stdout } = await run(['import', 'olist', '--help']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('<folder>')]);
  });

  async function run(words: string[], given: { stdin?: string; env?: NodeJS.ProcessEnv } = {}) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const env = given.env ?? { DATABASE_URL: database.url, KEPT_DATA: folder };
    const status = await runCommandLine(words, { stdin: Readable.from([given.stdin ?? '']), stdout, stderr, env });
    stdout.end();
    stderr.end();
    return { status, stdout: await text(stdout), stderr: await text(stderr) };
  }

  async function partnerId(): Promise<string> {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    try {
      return (await owner.query('select id from partners limit 1')).rows[0].id;
    } finally {
      await owner.end();
    }
  }
});
