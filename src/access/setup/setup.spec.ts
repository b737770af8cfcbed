import pg from 'pg';
import { eventually } from '../../../test/eventually.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { CONFIG, type Config } from '../../platform/index.js';
import { SetupService } from './setup.service.js';

const form = (fields: Partial<Record<'name' | 'email' | 'password', string>> = {}): URLSearchParams =>
  new URLSearchParams({ name: 'Mara', email: 'mara@example.test', password: 'correct horse battery', ...fields });

describe('the first manager', () => {
  let desk: OpenDesk;
  beforeEach(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  });
  afterEach(() => desk.close());

  const link = async (): Promise<string> => new URL((await desk.app.get(SetupService).link())!).pathname;
  const open = (path: string): Promise<Response> => fetch(desk.url + path, { headers: { accept: 'text/html' } });
  const send = (path: string, body: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(desk.url + path, { method: 'POST', body, headers, redirect: 'manual' });

  it('fills in a form, is signed in, and the link is used up', async () => {
    const path = await link();
    expect(await (await open(path)).text()).toContain('name="password"');

    const done = await send(path, form());
    expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
    const cookie = done.headers.getSetCookie()[0]!.split(';')[0]!;
    const who = await fetch(`${desk.url}/api/v1/session`, { headers: { cookie } });
    expect(await who.json()).toMatchObject({ role: 'manager', name: 'Mara', email: 'mara@example.test' });

    expect((await open(path)).status).toBe(404);
    expect((await send(path, form({ email: 'second@example.test' }))).status).toBe(404);
    expect(await desk.app.get(SetupService).link()).toBeUndefined();
  });

  it('is one, of however many who try at once', async () => {
    const path = await link();
    const holder = new pg.Client({ connectionString: desk.app.get<Config>(CONFIG).databaseUrl });
    await holder.connect();
    await holder.query('begin; select * from setup_tokens for update');
    const tries = Array.from({ length: 4 }, (_, i) => send(path, form({ email: `m${i}@example.test` })));
    // All of them have looked and found the link open before the first may use it up.
    await eventually(async () => {
      const { rows } = await desk.owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(rows).toHaveLength(4);
    });
    await holder.query('commit');
    await holder.end();
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([303, 404, 404, 404]);
    const { rows } = await desk.owner.query('select count(*)::int as people from people');
    expect(rows[0].people).toBe(1);
  });

  it.each([
    ['without a name', { name: ' ' }],
    ['without an e-mail address', { email: 'mara' }],
    ['with a short password', { password: 'elevenchars' }],
  ])('is asked again %s, and the link still opens', async (_, fields) => {
    const path = await link();
    const answer = await send(path, form(fields));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('role="alert"');
    expect((await open(path)).status).toBe(200);
  });

  it('finds what was typed in the form again, as text', async () => {
    const answer = await send(await link(), form({ name: '"><script>alert(1)</script>', password: 'short' }));
    expect(await answer.text()).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('has a day', async () => {
    const path = await link();
    await desk.owner.query(`update setup_tokens set expires_at = now()`);
    expect((await open(path)).status).toBe(404);
  });

  it('has one link at a time: the next start’s', async () => {
    const [first, second] = [await link(), await link()];
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200]);
  });

  it('is not made by a page of another site', async () => {
    const answer = await send(await link(), form(), { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });

  it('gets a page that needs no script and weighs little', async () => {
    const answer = await open(await link());
    const page = await answer.text();
    const style = /href="(\/style\/[^"]+)"/.exec(page)![1]!;
    const css = await fetch(desk.url + style);
    expect(css.headers.get('cache-control')).toContain('immutable');
    expect(page.length + (await css.text()).length).toBeLessThan(10_000);
    expect(page).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
