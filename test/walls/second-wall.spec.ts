import { OpenDesk } from '../open-desk.js';
import { fillEveryTable } from './every-table.js';
import { RowScope, type Scope } from './row-scope.js';
import { CHANGED, OPEN_TABLES, SEEN, type Outsider } from './rows-seen.js';
import { wallsScene, type WallsScene } from './walls-scene.js';

const OUTSIDERS: readonly Outsider[] = ['partner', 'customer'];

describe('the second wall', () => {
  let scene: WallsScene;
  let rows: RowScope;
  let walled: string[];
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    await fillEveryTable(scene);
    rows = await RowScope.of(scene);
    walled = await tables('c.relrowsecurity');
  });
  afterAll(async () => {
    await rows.close();
    await scene.desk.close();
  });

  it('stands before every table but those that hold nobody’s affairs, also for their owner', async () => {
    expect(await tables('not c.relrowsecurity')).toEqual(OPEN_TABLES);
    expect(await tables('c.relrowsecurity and not c.relforcerowsecurity')).toEqual([]);
    expect(walled).toEqual(Object.keys(SEEN));
  });

  it('has something behind it everywhere: these tests would see a gap', async () => {
    const empty: string[] = [];
    for (const table of walled) if ((await rows.all(table)).length === 0) empty.push(table);
    expect(empty).toEqual([]);
  });

  it('shows nothing to a transaction that states no scope, or none that we know', async () => {
    const wrong: string[] = [];
    for (const scope of [
      {},
      { 'kept.audience': '' },
      { 'kept.audience': 'nobody' },
      { 'kept.partner': scene.partners.swift, 'kept.case': scene.realIds.shared },
      { 'kept.audience': 'partner', 'kept.partner': '' },
      { 'kept.audience': 'customer', 'kept.case': '' },
      { 'kept.audience': 'partner', 'kept.partner': '%' },
    ] as Scope[]) {
      for (const table of walled.filter((name) => !name.startsWith('calendar'))) {
        const seen = await rows.seen(scope, table);
        if (seen.length > 0) wrong.push(`${JSON.stringify(scope)} sees ${seen.length} of ${table}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(OUTSIDERS)('shows a %s, predicate forgotten, its own rows and all of them', async (who) => {
    for (const table of walled)
      expect([table, await rows.seen(rows.of(who), table)]).toEqual([table, await rows.own(who, table)]);
  });

  it.each(OUTSIDERS)('lets a %s change nothing but its own, predicate forgotten', async (who) => {
    const wrong: string[] = [];
    for (const table of walled) {
      const own = CHANGED[who].includes(table) ? (await rows.own(who, table)).length : 0;
      const [column] = await columns(table, 'update');
      for (const statement of [column && `update ${table} set ${column} = ${column}`, `delete from ${table}`]) {
        if (!statement) continue;
        const changed = await rows.attempt(rows.of(who), statement);
        if (typeof changed === 'number' && changed > own)
          wrong.push(`${statement}: ${changed} rows, ${own} of its own`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(OUTSIDERS)('lets a %s add nothing that is not its own', async (who) => {
    const wrong = new Set<string>();
    for (const table of walled) {
      const names = await columns(table, 'any');
      const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`;
      for (const row of await foreignRows(table, who)) {
        const done = await rows.attempt(rows.of(who), insert, [row]);
        if (done !== '42501') wrong.add(`${table}: ${done}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('lets nobody empty a table', async () => {
    const { rows: open } = await scene.desk.owner.query(
      `select relname from pg_class, unnest('{kept_app,kept_ours}'::text[]) as r(name)
       where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(r.name, oid, 'truncate')`,
    );
    expect(open).toEqual([]);
  });

  async function tables(which: string): Promise<string[]> {
    const { rows: found } = await scene.desk.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ${which} order by c.relname collate "C"`,
    );
    return found.map(({ name }) => name);
  }

  /** Those that can be written, under a right the service's role has. */
  async function columns(table: string, right: 'update' | 'any'): Promise<string[]> {
    const { rows: found } = await scene.desk.owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and attgenerated = '' and attidentity = '' and ($2 = 'any' or has_column_privilege('kept_app', $1, attname, $2))
       order by attnum`,
      [table, right],
    );
    return found.map(({ name }) => name);
  }

  /** Rows that are not theirs, under ids nobody has yet: what a forged insert would bring. */
  async function foreignRows(table: string, who: Outsider): Promise<object[]> {
    const own = new Set((await rows.own(who, table)).map((row) => JSON.stringify(row)));
    const foreign = (await rows.all(table)).filter((row) => !own.has(JSON.stringify(row)));
    return foreign.map((row) => ({ ...row, ...('id' in row ? { id: `${String(row['id'])}-forged` } : {}) }));
  }
});
