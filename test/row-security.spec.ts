import { systemActor, UnitOfWork, type Actor } from '../src/platform/index.js';
import { askForPickup, openCase, sceneOf, type Scene } from './case-scene.js';
import { OpenDesk } from './open-desk.js';

/** Tables that hold nobody's affairs: what the platform keeps for itself, and what everybody may know. */
const NOBODYS = ['chase_ladders', 'handed_over', 'migrations', 'outbox', 'settings'];

describe('the second wall', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let foreign: { id: string };
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    await askForPickup(scene, 3600, 7200);
    foreign = await openCase(scene.agent, scene.customer.id);
    const other = await scene.manager.make('/api/v1/partners', { name: 'Other Courier', kind: 'courier' });
    const participant = { partnerId: other.id, role: 'courier', purpose: 'Something else' };
    await scene.agent.make(`/api/v1/cases/${foreign.id}/participants`, participant);
    await askForPickup({ ...scene, case: { ...foreign, version: 1 }, courier: other }, 3600, 7200);
    await desk.owner.query(
      `insert into files (id, sha256, name, type, bytes, case_id, readers, added_by)
       values ('fil_x', '\\x00', 'x.jpg', 'image/jpeg', 1, $1, $2, 'x')`,
      [foreign.id, [`partner:${other.id}`, `partner:${scene.courier.id}`]],
    );
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, { audience: 'internal', body: 'Between us only' });
  });
  afterAll(() => desk.close());

  const partner = (): Actor => ({
    audience: 'partner',
    role: 'partner',
    id: scene.dispatcher.personId,
    kind: 'person',
    partnerId: scene.courier.id,
    channel: 'portal',
  });
  const customer = (): Actor => ({
    audience: 'customer',
    role: 'customer',
    id: 'lnk_x',
    kind: 'link',
    caseId: scene.case.id,
    customerId: scene.customer.id,
    channel: 'link',
  });
  const ask = <Row = any>(actor: Actor, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    desk.app.get(UnitOfWork).read(actor, (work) => work.query<Row>(sql, parameters));

  it('stands behind a forgotten predicate: a partner sees its own cases only', async () => {
    expect(await ask(systemActor('test'), 'select id from cases')).toHaveLength(2);
    expect(await ask(partner(), 'select id from cases')).toEqual([{ id: scene.case.id }]);
  });

  it.each(['entries', 'events', 'tasks', 'commitments', 'participations', 'commitment_terms', 'files'])(
    'shows a partner no foreign row of %s, and what we said among ourselves never',
    async (table) => {
      const rows = await ask(partner(), `select to_jsonb(t) as row from ${table} t`);
      const text = JSON.stringify(rows);
      expect(text).not.toContain(foreign.id);
      expect(text).not.toContain('Between us only');
      const all = await ask(systemActor('test'), `select to_jsonb(t) as row from ${table} t`);
      expect(rows.length).toBeLessThan(all.length);
    },
  );

  it.each(['customers', 'orders', 'mails', 'sessions', 'api_keys', 'links', 'setup_tokens', 'feedback'])(
    'shows a partner nothing of %s',
    async (table) => {
      expect(await ask(partner(), `select * from ${table}`)).toEqual([]);
    },
  );

  it('shows a customer the one case of the link, and of people nobody', async () => {
    expect(await ask(customer(), 'select id from cases')).toEqual([{ id: scene.case.id }]);
    for (const table of ['people', 'partners', 'tasks', 'mails', 'links', 'sessions', 'api_keys']) {
      expect(await ask(customer(), `select * from ${table}`)).toEqual([]);
    }
    expect(JSON.stringify(await ask(customer(), 'select * from entries'))).not.toContain('Between us only');
  });

  it('lets a partner write nothing where it has no part', async () => {
    const write = desk.app.get(UnitOfWork).run(partner(), (work) =>
      work.query(
        `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
         values ('ent_x', $1, 'message', 'partner', 'x', array['partner:' || $2::text], 'Hello', 'portal', now())`,
        [foreign.id, scene.courier.id],
      ),
    );
    await expect(write).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('shows a transaction that states nobody nothing at all', async () => {
    const nobody = { ...systemActor('test'), audience: '' as never };
    for (const table of ['cases', 'entries', 'events', 'people', 'customers', 'partners', 'commitments']) {
      expect(await ask(nobody, `select * from ${table}`)).toEqual([]);
    }
  });

  it('takes what stands in a scope for a value, never for SQL', async () => {
    const crafted = {
      ...partner(),
      partnerId: `x', true), set_config('kept.audience', 'system', true), set_config('a.b', '`,
    };
    expect(await ask(crafted, 'select id from cases')).toEqual([]);
    expect(await ask(crafted, `select current_setting('kept.audience') as audience`)).toEqual([
      { audience: 'partner' },
    ]);
  });

  it('leaves no scope behind on the connection', async () => {
    for (let i = 0; i < 20; i++) await ask(systemActor('test'), 'select 1');
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, i) => ask(i % 2 ? partner() : customer(), 'select id from cases')),
    );
    expect(seen.flat().every(({ id }) => id === scene.case.id)).toBe(true);
  });

  it('is forced on every table it stands before, and stands before every table that holds somebody’s affairs', async () => {
    const { rows } = await desk.owner.query<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
      `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy where polrelid = c.oid) as policies
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    expect(rows.filter(({ enabled, forced }) => enabled !== forced)).toEqual([]);
    expect(rows.filter(({ enabled, policies }) => enabled && policies === 0)).toEqual([]);
    const open = rows.filter(({ enabled }) => !enabled).map(({ name }) => name);
    expect(open.filter((name) => !NOBODYS.includes(name))).toEqual([]);
  });

  it('has no window: no view and no function that anybody else’s rights run through', async () => {
    const { rows: views } = await desk.owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce(reloptions @> array['security_invoker=true'], false)`,
    );
    const { rows: definers } = await desk.owner.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
         and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`,
    );
    expect([views, definers]).toEqual([[], []]);
  });

  it.each([
    ['kept_app', 'a partner', partner],
    ['kept_app', 'a customer', customer],
    ['kept_ours', 'the desk itself', () => systemActor('test')],
  ])(
    'binds the service: %s, its role for %s, neither owns the tables nor may pass it by',
    async (name, _for, actor) => {
      const [role] = await ask(
        actor(),
        `select current_user as name, rolsuper, rolbypassrls,
         (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relowner = r.oid) as owns
       from pg_roles r where rolname = current_user`,
      );
      expect(role).toEqual({ name, rolsuper: false, rolbypassrls: false, owns: 0 });
    },
  );
});
