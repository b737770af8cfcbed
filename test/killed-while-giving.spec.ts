import pg from 'pg';
import { ChildDesk } from './child-desk.js';
import { unique } from './case-scene.js';
import { eventually } from './eventually.js';
import { EUR, flexSceneOf, type FlexScene } from './flex-scene.js';
import { OpenDesk, type Answer, type Caller } from './open-desk.js';

/** A process that dies between setting money aside and giving it gives nothing twice, and nothing is lost for good. */
describe('a process that is killed while something is given', () => {
  let desk: OpenDesk;
  let scene: FlexScene;
  let agent: Caller;
  let blocker: pg.Client;
  let child: ChildDesk | undefined;

  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    const { host, port, user, password, database } = desk.owner;
    blocker = new pg.Client({ host, port, user, ...(password ? { password } : {}), database: database! });
    await blocker.connect();
    scene = await flexSceneOf(desk);
    await scene.limit();
  });
  beforeEach(async () => {
    // Everybody has a budget of their own.
    agent = await desk.person({ role: 'agent', name: 'Ada Agent', email: unique('ada') });
  });
  afterEach(() => child?.kill());
  afterAll(async () => {
    await blocker.end();
    await desk.close();
  });

  const rows = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
  const budget = async (): Promise<any> => (await agent.get('/api/v1/discretion')).body.items[0].budgets[0];
  const entries = (decisionId: string): Promise<any[]> =>
    rows('select kind from discretion_entries where decision_id = $1 order by kind desc', decisionId);

  /** Lets nobody write into this table, has the child run into that in the midst of its work, and kills it there. */
  async function killedAt(table: string, work: () => Promise<unknown>): Promise<void> {
    await blocker.query(`begin; lock table ${table} in share mode`);
    try {
      const cut = work().then(
        () => 'answered',
        () => 'cut off',
      );
      await eventually(async () => {
        const waiting = await rows(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ~* $1`,
          `insert into "?${table}`,
        );
        expect(waiting).toHaveLength(1);
      });
      await child!.kill();
      expect(await cut).toBe('cut off');
    } finally {
      await blocker.query('rollback');
    }
    // What it had begun is taken back once its connection is found dead.
    await eventually(async () => {
      const left = await rows(
        `select from pg_stat_activity where query ~* $1 and state <> 'idle' and pid <> pg_backend_pid()`,
        table,
      );
      expect(left).toEqual([]);
    });
  }

  it('while it sets money aside has set nothing aside, and the request sent again gives it once', async () => {
    const { id } = await scene.caseOn(43);
    const ask = (who = agent): Promise<Answer> =>
      who.post(
        `/api/v1/cases/${id}/decisions`,
        {
          ...{
            policyId: scene.returns,
            remedy: 'refund',
            amount: EUR(24_50),
            reasonCode: 'goodwill',
            why: 'They were ill.',
          },
          facts: { opened: false, defect: false, confirmed_fraud: false },
        },
        { 'idempotency-key': `give-${id}` },
      );
    child = await ChildDesk.start(desk, { KEPT_ROLE: 'http' });
    const there = child.caller(agent);
    await killedAt('remedies', () => ask(there));
    expect((await budget()).reserved).toEqual(EUR(0));
    expect(await rows('select from decisions where case_id = $1', id)).toEqual([]);

    const [first, again] = [await ask(), await ask()];
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await budget()).toMatchObject({ reserved: EUR(24_50), posted: EUR(0) });
    expect(await entries(first.body.id)).toEqual([{ kind: 'reserve' }]);
    expect(await rows('select from exceptions where case_id = $1', id)).toHaveLength(1);
  });

  it('between setting aside and giving has given nothing, and what is told again is given once', async () => {
    const decision = await scene.decided((await scene.caseOn(43)).id, {}, agent);
    const tell = (who = agent): Promise<Answer> =>
      who.put(`/api/v1/remedies/${decision.remedyId}/execution`, { result: 'executed', reference: 'pay_1' });
    child = await ChildDesk.start(desk, { KEPT_ROLE: 'http' });
    const there = child.caller(agent);
    await killedAt('discretion_entries', () => tell(there));
    expect(await budget()).toMatchObject({ reserved: EUR(24_50), posted: EUR(0) });
    expect((await agent.get(`/api/v1/decisions/${decision.id}`)).body.state).toBe('granted');

    expect([(await tell()).status, (await tell()).status]).toEqual([200, 200]);
    expect(await budget()).toMatchObject({ reserved: EUR(0), posted: EUR(24_50) });
    expect(await entries(decision.id)).toEqual([{ kind: 'reserve' }, { kind: 'post' }]);
  });

  it('while it lets go of what nobody used leaves that to the next, whose duty makes the budget whole', async () => {
    const unused = await scene.decided((await scene.caseOn(43)).id, {}, agent);
    // As one that was killed there left it before the two were one transaction.
    const halfDone = await scene.decided((await scene.caseOn(43)).id, { amount: EUR(10_00) }, agent);
    child = await ChildDesk.start(desk, { KEPT_ROLE: 'worker' });
    await killedAt('discretion_entries', async () => {
      await rows(`update decisions set expires_at = now() - interval '1 minute' where id = $1`, unused.id);
      throw new Error('Nobody answers for a duty.');
    });
    await rows(`update decisions set state = 'executed', settled_at = now() where id = $1`, halfDone.id);
    expect((await budget()).reserved).toEqual(EUR(34_50));

    child = await ChildDesk.start(desk, { KEPT_ROLE: 'worker' });
    await eventually(async () =>
      expect(await budget()).toMatchObject({ reserved: EUR(0), posted: EUR(10_00), left: EUR(190_00) }),
    );
    expect(await entries(unused.id)).toEqual([{ kind: 'reserve' }, { kind: 'release' }]);
    expect(await entries(halfDone.id)).toEqual([{ kind: 'reserve' }, { kind: 'post' }]);
  });
});
