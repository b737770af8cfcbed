import { answer, sceneOf, windowIn, type Scene } from '../../test/case-scene.js';
import { eventually } from '../../test/eventually.js';
import { OpenDesk } from '../../test/open-desk.js';
import { JFIF, jpeg } from '../../test/pictures.js';
import { HOLDINGS, NEVER_PERSONAL, OURS } from './register.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const sql = async (statement: string, ...values: unknown[]): Promise<any[]> =>
  (await desk.owner.query(statement, values)).rows;

describe('the register of what is held of a person', () => {
  it('knows every column of words there is', async () => {
    const columns = await sql(
      `select c.table_name as t, c.column_name as c from information_schema.columns c join pg_class k on k.relname = c.table_name
         and k.relnamespace = 'public'::regnamespace and k.relkind = 'r'
       where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.table_name not like 'migrations%'
         and (c.data_type in ('text', 'jsonb', 'json', 'character varying') or c.udt_name = '_text') order by 1, 2`,
    );
    const known = new Set([
      ...HOLDINGS.flatMap(({ table, columns: held }) => Object.keys(held).map((name) => `${table}.${name}`)),
      ...Object.entries(OURS).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
    ]);
    const unknown = columns
      .map(({ t, c }) => `${t}.${c}`)
      .filter((name) => !known.has(name) && !NEVER_PERSONAL.test(name.split('.')[1]!));
    expect(unknown).toEqual([]);
    const there = new Set(columns.map(({ t, c }) => `${t}.${c}`));
    expect([...known].filter((name) => !there.has(name))).toEqual([]);
  });
});

describe('a customer who asks to be forgotten', () => {
  const NEEDLES = ['Zqvorname', 'zqvorname@example.test', '+49 30 5550199', 'Zqgasse 7'];

  it('is nowhere on the desk any more: not in any table, not in any search, not in any file', async () => {
    const { agent, manager, dispatcher } = scene;
    const customer = await agent.make('/api/v1/customers', {
      name: 'Zqvorname Zq',
      email: NEEDLES[1],
      phone: NEEDLES[2],
      address: { street: NEEDLES[3], postcode: '10115', city: 'Berlin', country: 'DE' },
    });
    const told = `I am ${NEEDLES.join(', ')}`;
    const opened = await agent.make('/api/v1/cases', {
      ...{ kind: 'complaint', subject: told, body: told, customerId: customer.id, channel: 'phone' },
    });
    await agent.make(`/api/v1/cases/${opened.id}/participants`, {
      ...{ partnerId: scene.courier.id, role: 'courier', purpose: told },
    });
    const task = await agent.make(`/api/v1/cases/${opened.id}/tasks`, {
      ...{ partnerId: scene.courier.id, kind: 'pickup', title: told, instructions: told },
      requestedWindow: windowIn(3_600, 7_200),
    });
    await answer(dispatcher, task.commitment, 'acceptance', { note: told });
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(jpeg([JFIF]))], { type: 'image/jpeg' }), `${NEEDLES[0]}.jpg`);
    form.set('audience', JSON.stringify('internal'));
    await agent.post(`/api/v1/cases/${opened.id}/files`, form);
    await agent.make(`/api/v1/cases/${opened.id}/entries`, { audience: 'internal', body: told });
    await sql(
      `insert into feedback (id, customer_id, source, score, title, body, answered_at) values ($1, $2, 'survey', 2, $3, $3, now())`,
      ...['fbk_01979c2e-0000-7000-8000-00000000f0f0', customer.id, told],
    );
    const events = await sql('select count(*)::int as n from events');

    const early = await manager.post(`/api/v1/customers/${customer.id}/erasure`, { reason: 'by letter' });
    expect([early.status, early.body.type, early.body.caseIds]).toEqual([409, '/problems/still-open', [opened.id]]);
    await answer(agent, { ...task.commitment, termsVersion: 1 }, 'withdrawal', { note: told });
    await agent.put(`/api/v1/cases/${opened.id}/closure`, { reason: 'withdrawn', note: told });
    expect(await found()).not.toEqual([]);

    expect((await agent.post(`/api/v1/customers/${customer.id}/erasure`, { reason: 'x' })).status).toBe(403);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect(
      (await manager.put(`/api/v1/customers/${customer.id}/legal-hold`, { reason: 'A dispute', until })).status,
    ).toBe(200);
    const held = await manager.post(`/api/v1/customers/${customer.id}/erasure`, { reason: 'by letter' });
    expect([held.status, held.body.type, held.body.until]).toEqual([409, '/problems/held-by-law', until]);
    expect((await manager.delete(`/api/v1/customers/${customer.id}/legal-hold`)).status).toBe(204);

    const done = await manager.post(`/api/v1/customers/${customer.id}/erasure`, { reason: 'by letter' });
    expect([done.status, done.body.partnersAsked]).toEqual([200, 1]);
    expect(done.body.rows).toMatchObject({ customers: 1, cases: 1, tasks: 1, feedback: 1, files: 1 });
    await eventually(async () => expect(await found()).toEqual([]));
    expect((await sql('select count(*)::int as n from events'))[0].n).toBeGreaterThan(events[0].n);
    const again = await manager.post(`/api/v1/customers/${customer.id}/erasure`, { reason: 'once more' });
    expect([again.status, again.body]).toEqual([200, done.body]);
    expect((await agent.get(`/api/v1/cases?q=${NEEDLES[0]}`)).body.items).toEqual([]);
    await eventually(async () =>
      expect(
        await sql(`select from mails where template = 'partner.please-erase' and case_id = $1`, opened.id),
      ).toHaveLength(1),
    );
    const [file] = await sql('select id from files where case_id = $1', opened.id);
    await eventually(async () => expect((await agent.get(`/api/v1/files/${file.id}`)).status).not.toBe(200));
  });

  /** Every table and column in which one of them still stands, searched as text. */
  async function found(): Promise<string[]> {
    const tables = await sql(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const hits: string[] = [];
    for (const { name } of tables) {
      const rows = await sql(
        `select t::text as row from ${name} t where t::text ilike any($1)`,
        NEEDLES.map((needle) => `%${needle}%`),
      );
      hits.push(...rows.map(({ row }) => `${name}: ${String(row).slice(0, 200)}`));
    }
    return hits;
  }
});
