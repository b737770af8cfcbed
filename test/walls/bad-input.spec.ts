import { OpenDesk } from '../open-desk.js';
import { namedBy, routesOf, type ApiRoute } from './api-routes.js';
import { Asker, type Heard } from './asker.js';
import { BAD_BODIES, BAD_QUERIES, OURS, spoilt } from './bad-values.js';
import { EITHER, SOUND } from './sound-requests.js';
import { wallsScene, type WallsScene } from './walls-scene.js';

/** A stream that stays open, and what ends the caller's own key: asked for elsewhere. */
const LEFT_OUT = ['GET /api/v1/live'];
/** The header that is read where this method is. */
const HEADERS: Record<string, string> = {
  GET: 'if-none-match',
  POST: 'idempotency-key',
  PUT: 'if-match',
  PATCH: 'if-match',
  DELETE: 'if-match',
};

describe('whatever is sent', () => {
  let scene: WallsScene;
  let asker: Asker;
  let routes: ApiRoute[];
  let wrong: string[];
  beforeAll(async () => {
    scene = await wallsScene(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    asker = new Asker(scene.desk.url, { authorization: `Bearer ${(scene.manager as never as { key: string }).key}` });
    routes = (await routesOf(scene.desk)).filter(({ name }) => !LEFT_OUT.includes(name));
  });
  beforeEach(() => {
    wrong = [];
    counted = undefined;
  });
  afterAll(() => scene.desk.close());

  const pathOf = (route: ApiRoute): string =>
    route.pathNames.reduce(
      (path, name) => path.replace(`{${name}}`, scene.idsOf(namedBy(route, name)).own[0]!),
      route.path,
    );
  const withBody = (): ApiRoute[] => routes.filter(({ body }) => body !== undefined);

  it('there is a sound request to spoil for every route that takes a body, with every field', () => {
    for (const { name, body } of withBody()) {
      if (!SOUND[name]) throw new Error(`${name} is new: put a sound request for it into sound-requests.ts.`);
      const sent = [...Object.keys(SOUND[name](scene)), ...(EITHER[name] ?? [])];
      expect([name, Object.keys(body!.properties).filter((field) => !sent.includes(field))]).toEqual([name, []]);
    }
  });

  it('a sound request is not refused for its form', async () => {
    for (const route of withBody()) {
      const answer = await asker.send(route.method, pathOf(route), SOUND[route.name]!(scene));
      if (/problems\/(invalid|malformed)/.test(answer.text) || answer.status >= 500)
        wrong.push(`${route.name}: ${answer.text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('in a field, it is refused by name or taken, never a failure, and nothing is half done', async () => {
    for (const route of withBody())
      for (const { how, body } of spoilt(SOUND[route.name]!(scene)))
        await check(`${route.name} with ${how}`, route.method, pathOf(route), body);
    expect(wrong).toEqual([]);
  });

  it('of fields that are the desk’s own, none is taken', async () => {
    for (const route of withBody()) {
      const sound = SOUND[route.name]!(scene);
      for (const field of OURS.filter((name) => !(name in route.body!.properties))) {
        const answer = await check(`${route.name} ${field}`, route.method, pathOf(route), { ...sound, [field]: 'x' });
        // What only a partner may say is refused to our staff before its form is looked at.
        if (![403, 422].includes(answer.status))
          wrong.push(`${route.name} took ${field}: ${answer.status} ${answer.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('as a body, it is refused', async () => {
    for (const route of withBody())
      for (const [why, body] of BAD_BODIES) {
        const answer = await check(`${route.name} ${why}`, route.method, pathOf(route), body);
        const mayBeEmpty = route.body!.required.length === 0 && ['nothing', 'null', 'a byte order mark'].includes(why);
        if (answer.status < 400 && !mayBeEmpty) wrong.push(`${route.name} took ${why}: ${answer.status}`);
      }
    expect(wrong).toEqual([]);
  });

  it('of five megabytes, it is refused before it is read', async () => {
    const large = `{"name":"${'x'.repeat(5_000_000)}"}`;
    for (const route of withBody().slice(0, 5)) {
      const answer = await check(route.name, route.method, pathOf(route), large);
      if (answer.status !== 413) wrong.push(`${route.name}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('in an address, it is no failure', async () => {
    const get = (path: string): Promise<Heard> => check(path.slice(0, 120), 'GET', path);
    for (const route of routes.filter(({ method }) => method === 'GET'))
      for (const name of route.query) {
        for (const value of BAD_QUERIES) await get(`${pathOf(route)}?${name}=${value}`);
        for (const query of [
          `${name}[]=1`,
          `${name}[a]=1`,
          `${name}=1&${name}=2`,
          `${name}.a=1`,
          `__proto__[${name}]=1`,
        ])
          await get(`${pathOf(route)}?${query}`);
      }
    for (const route of routes.filter(({ pathNames }) => pathNames.length > 0))
      for (const id of ['%00', 'cs_%00', '%ED%A0%80', '%FF', '..%2f', '%', '__proto__', 'x'.repeat(400)]) {
        const path = route.path.replaceAll(/\{\w+\}/g, id);
        await check(`${route.name} ${id.slice(0, 40)}`, route.method, path, SOUND[route.name]?.(scene));
      }
    expect(wrong).toEqual([]);
  });

  it('in a header, it is no failure', async () => {
    const values = ['', ' ', '"x"', '"99999999999999999999"', 'W/"1"', '"1", "2"', 'x'.repeat(300), 'ä'];
    for (const route of routes)
      for (const value of values) {
        const name = HEADERS[route.method]!;
        const body = route.method === 'GET' ? undefined : { surplus: 1 };
        await check(`${route.name} ${name}: ${value.slice(0, 20)}`, route.method, pathOf(route), body, {
          [name]: value,
        });
      }
    for (const authorization of [
      'Bearer',
      'Bearer ',
      'Basic eA==',
      `Bearer ${'x'.repeat(9_000)}`,
      'bearer kept_',
      'ä',
    ]) {
      const answer = await check(authorization, 'GET', '/api/v1/cases', undefined, { authorization });
      if (answer.status !== 401) wrong.push(`${authorization.slice(0, 20)}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('on a page, it is answered as a page would be', async () => {
    const { tokens } = scene;
    const forms = [
      '',
      'a=1&a=2',
      'answer[]=x&task[a]=b&csrf[]=1',
      '__proto__[x]=1&constructor=1',
      'csrf=%00&answer=%00&task=%00&email=%00&password=%00&name=%00',
      `csrf=${'x'.repeat(10_000)}`,
      'email=%ED%A0%80&password=%FF',
    ];
    const html = { accept: 'text/html', authorization: '' };
    for (const path of [
      `/p/${tokens.swift}`,
      `/s/${tokens.customer}`,
      '/sign-in',
      '/sign-out',
      '/setup/x',
      '/p/x',
      '/language',
    ]) {
      for (const form of forms)
        for (const type of [
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'multipart/form-data; boundary=x',
          'application/json',
          'text/plain',
        ])
          await check(`${path} ${form.slice(0, 20)} ${type}`, 'POST', path, form, { ...html, 'content-type': type });
      for (const query of BAD_QUERIES.slice(0, 22))
        await check(
          `${path}?${query}`,
          'GET',
          `${path}?task=${query}&before=${query}&said=${query}&all=${query}&next=${query}`,
          undefined,
          html,
        );
    }
    expect(wrong).toEqual([]);
  });

  describe('twice under one Idempotency-Key', () => {
    it('acts once on every route, answers the same, and is refused with another body', async () => {
      for (const route of withBody().filter(({ method }) => method === 'POST')) {
        const [path, body, once] = [
          pathOf(route),
          SOUND[route.name]!(scene),
          { 'idempotency-key': `once ${route.name}` },
        ];
        const first = await asker.send('POST', path, body, once);
        if (first.status >= 400) continue;
        const before = await rowCounts();
        const second = await asker.send('POST', path, body, once);
        if (second.text !== first.text || second.status !== first.status)
          wrong.push(`${route.name}: ${first.text} and ${second.text}`);
        if (second.headers.get('idempotency-replayed') !== 'true')
          wrong.push(`${route.name} does not say that it was replayed`);
        const [field] = Object.keys(body);
        const other = await asker.send('POST', path, { ...body, [field!]: `${String(body[field!])}x` }, once);
        if (other.status !== 422) wrong.push(`${route.name} with another body: ${other.status}`);
        if (JSON.stringify(await rowCounts()) !== JSON.stringify(before)) wrong.push(`${route.name} acted again`);
      }
      expect(wrong).toEqual([]);
    });

    it('at the same moment, acts once', async () => {
      const body = { name: 'At once' };
      const answers = await Promise.all(
        Array.from({ length: 12 }, () =>
          asker.send('POST', '/api/v1/customers', body, { 'idempotency-key': 'at once' }),
        ),
      );
      const { rows } = await scene.desk.owner.query(
        `select count(*)::int as made from customers where name = 'At once'`,
      );
      expect(rows[0].made).toBe(1);
      expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
      expect(new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
    });
  });

  /** Sends it; notes a failure, a refusal that is no problem document, and one that left something behind. */
  async function check(
    what: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Heard> {
    const answer = await asker.send(method, path, body, headers);
    const { status } = answer;
    if (status >= 500) wrong.push(`${what} failed: ${answer.text}`);
    if (status < 400) counted = undefined;
    else {
      const type = answer.headers.get('content-type') ?? '';
      const said = path.startsWith('/api/') ? isProblem(answer) : type.startsWith('text/html') || isProblem(answer);
      if (!said) wrong.push(`${what} answered ${status} as ${type}: ${answer.text.slice(0, 200)}`);
      await checkNothingLeft(what);
    }
    return answer;
  }

  /** As long as everything is refused there is nothing more than before; where nobody wrote at all, nothing needs to be counted. */
  let counted: { writes: string; counts: string } | undefined;
  async function checkNothingLeft(what: string): Promise<void> {
    const asked = { text: 'select pg_snapshot_xmax(pg_current_snapshot()) as writes', name: 'writes' };
    const { writes } = (await scene.desk.owner.query(asked)).rows[0];
    if (counted?.writes === writes) return;
    const counts = JSON.stringify(await rowCounts());
    if (counted !== undefined && counts !== counted.counts) wrong.push(`${what} was refused and left something`);
    counted = { writes, counts };
  }

  let counting: string | undefined;
  async function rowCounts(): Promise<unknown> {
    const { owner } = scene.desk;
    if (!counting) {
      const { rows } = await owner.query(`select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('outbox', 'handed_over')`);
      counting = rows.map(({ name }) => `(select count(*) from ${name})`).join(', ');
    }
    return (await owner.query({ text: `select row(${counting})::text as counts`, name: 'counts' })).rows;
  }
});

function isProblem({ status, headers, text }: Heard): boolean {
  if (!(headers.get('content-type') ?? '').startsWith('application/problem+json')) return false;
  const problem = JSON.parse(text) as Record<string, unknown>;
  return problem['status'] === status && ['type', 'title', 'detail'].every((name) => typeof problem[name] === 'string');
}
