import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Caller, OpenDesk } from '../../../test/open-desk.js';
import { runCommandLine } from '../../cli/command-line.js';

/** What of the demo is there for whoever looks at how rules are bent. */
describe('the favours of the demo', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;

  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    url.pathname = `/${desk.owner.database}`;
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const env = { DATABASE_URL: url.href, KEPT_DATA: desk.folder };
    await runCommandLine(['demo', '--json'], { stdin: Readable.from(['']), stdout, stderr, env });
    stdout.end();
    const { people } = JSON.parse(await text(stdout)) as { people: { role: string; apiKey: string }[] };
    const caller = (role: string): Caller =>
      new Caller(desk.url, people.find((person) => person.role === role)!.apiKey, '');
    [manager, agent] = [caller('manager'), caller('agent')];
  });
  afterAll(() => desk.close());

  const get = async (path: string, who = manager): Promise<any> => {
    const { status, body } = await who.get(`/api/v1/${path}`);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const rows = async (sql: string): Promise<any[]> => (await desk.owner.query(sql)).rows;
  const policy = async (name: string): Promise<string> =>
    (await get('policies')).items.find((one: any) => one.name === name).id;

  it('were decided in every way there is, by several agents over several months', async () => {
    const [counted] = await rows(
      `select count(*)::int as decisions, count(distinct decided_by)::int as deciders, count(distinct state)::int as states,
         count(distinct date_trunc('month', decided_at))::int as months from decisions`,
    );
    expect(counted.decisions).toBeGreaterThan(150);
    expect(counted).toMatchObject({ deciders: 3, states: 7 });
    expect(counted.months).toBeGreaterThanOrEqual(5);
    const ways = await rows('select distinct authority from decisions where granted_at is not null');
    expect(ways).toHaveLength(3);
  });

  it('wait for somebody’s yes, one of them for too long', async () => {
    const waiting = await rows(`select due_at < now() as late from approvals where state = 'open'`);
    expect(waiting.length).toBeGreaterThanOrEqual(4);
    expect(waiting.filter(({ late }) => late)).toHaveLength(1);
    expect((await get('approvals')).items.length).toBeGreaterThanOrEqual(4);
  });

  it('are carried out, or about to be, or could not be', async () => {
    for (const state of ['ordered', 'executed', 'failed', 'cancelled'])
      expect([state, (await get(`remedies?state=${state}`)).items.length]).not.toEqual([state, 0]);
  });

  it('stand in the ledger of exceptions with what became of them, and half of a sample is reviewed', async () => {
    const facets = await get('exceptions/facets');
    const values = (name: string): any[] => facets.facets.find(({ facet }: any) => facet === name).values;
    expect(facets.count).toBeGreaterThan(100);
    for (const name of ['policy', 'row', 'team', 'authority', 'approver', 'repeated', 'requester'])
      expect([name, values(name).length > 1]).toEqual([name, true]);
    expect(values('pulse').length).toBeGreaterThan(3);
    const [sample] = (await get('exceptions/samples')).items;
    const report = await get(`exceptions/samples/${sample.id}/report`);
    expect(report).toMatchObject({ sample: { size: 24 }, open: 12, finished: false });
    expect(report.findings).toHaveLength(2);
    const { status, body } = await manager.post(`/api/v1/exceptions/samples/${sample.id}/redraw`, {});
    expect([status, body.identical]).toEqual([200, true]);
  });

  it('leave about half of a budget', async () => {
    const [{ used }] = await rows(
      `select max(a.reserved + a.posted)::float / max(l.budget) as used from discretion_limits l, discretion_accounts a
       where l.until is null and a.ends_at > now()`,
    );
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(0.5);
  });

  it('show what they teach: a rule nobody wrote, a draft with its backtest, one tried in shadow, and precedents', async () => {
    const [late, credit] = [await policy('Late return'), await policy('Goodwill credit')];
    const { rules } = await get(`policies/${late}/de-facto-rules`);
    expect(rules.map(({ row, fact }: any) => `${row} ${fact}`)).toContain('L2 days_since_delivery');
    const [backtest] = (await get(`policies/${late}/backtests`)).items;
    expect((await get(`policies/${late}/backtests/${backtest.id}`)).state).toBe('done');
    const shadow = await get(`policies/${credit}/versions/2/shadow`);
    expect(shadow).toMatchObject({ days: 33, isLongEnough: true });
    const [asked] = await rows(`select case_id as id from decisions where state = 'awaiting_approval' limit 1`);
    expect((await get(`cases/${asked.id}/flex`, agent)).policies.length).toBeGreaterThan(0);
    expect((await get(`policies/${late}/report`)).consistency.score).not.toBeNull();
  });
});
