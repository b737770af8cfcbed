import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenDesk, type Caller } from './open-desk.js';

describe('a request', () => {
  let desk: OpenDesk;
  let agent: Caller;
  let key: string;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http', TRUST_PROXY: '127.0.0.1' });
    agent = await desk.person({ role: 'agent' });
    key = (agent as any).key;
  });
  afterAll(() => desk.close());

  const send = (method: string, path: string, body?: string | null, headers: Record<string, string> = {}) =>
    fetch(desk.url + path, { method, body: body ?? null, headers: { authorization: `Bearer ${key}`, ...headers } });
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) =>
    send('POST', '/api/v1/customers', body, headers);

  describe('that is refused', () => {
    it('is told why in one shape, with its id', async () => {
      const answer = await send('GET', '/api/v1/customers/cus_nobody?x=1', null, { 'x-request-id': 'trace-0001' });
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
      expect(await answer.json()).toEqual({
        type: '/problems/not-found',
        title: 'Not found',
        status: 404,
        detail: expect.any(String),
        instance: '/api/v1/customers/cus_nobody',
        requestId: 'trace-0001',
      });
      expect(answer.headers.get('x-request-id')).toBe('trace-0001');
    });

    it.each([
      ['no key', {}, 401, 'unknown-caller'],
      ['a wrong key', { authorization: `Bearer kept_${'0'.repeat(32)}_${'x'.repeat(43)}` }, 401, 'unknown-caller'],
      ['another scheme', { authorization: 'Basic YTpi' }, 401, 'unknown-caller'],
    ])('has %s', async (_, headers, status, slug) => {
      const answer = await fetch(`${desk.url}/api/v1/customers`, { headers: headers as Record<string, string> });
      expect([answer.status, ((await answer.json()) as any).type]).toEqual([status, `/problems/${slug}`]);
    });

    it.each([
      ['a broken JSON body', '{"name": ', json, 400, 'malformed'],
      ['a body in two pieces', '{"name":"A"}{"name":"B"}', json, 400, 'malformed'],
      ['__proto__ in its body', '{"name":"A","__proto__":{"x":1}}', json, 400, 'malformed'],
      ['constructor.prototype in its body', '{"name":"A","constructor":{"prototype":{}}}', json, 400, 'malformed'],
      ['a body nested too deeply', '['.repeat(100_000) + ']'.repeat(100_000), json, 400, 'malformed'],
      ['no JSON', 'name=A', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
      ['XML', '<name/>', { 'content-type': 'application/xml' }, 415, 'unsupported-media-type'],
      ['a list for an object', '[]', json, 422, 'invalid'],
      ['a word for an object', '"name"', json, 422, 'invalid'],
      ['nothing', '', json, 422, 'invalid'],
      ['null', 'null', json, 422, 'invalid'],
    ])('brings %s', async (_, body, headers, status, slug) => {
      const answer = await post(body, headers as Record<string, string>);
      expect([answer.status, ((await answer.json()) as any).type]).toEqual([status, `/problems/${slug}`]);
    });

    it.each([
      [{ name: 7 }, 'name'],
      [{ name: ['A'] }, 'name'],
      [{ name: { toString: 'x' } }, 'name'],
      [{ name: 'A', role: 'manager' }, 'role'],
      [{ name: 'A', id: 'cus_mine' }, 'id'],
      [{ name: 'A', email: 'nobody' }, 'email'],
      [{ name: 'A', address: { street: 'S 1', postcode: '1', city: 'C', country: 'Atlantis' } }, 'address.country'],
      [{ name: 'A', address: { street: 'S 1', postcode: '1', city: 'C', country: 'DE', secret: 1 } }, 'address.secret'],
      [{ name: 'A', address: 'S 1' }, 'address'],
    ])('brings a field that does not hold: %j', async (body, field) => {
      const answer = await post(JSON.stringify(body));
      const problem = (await answer.json()) as any;
      expect(answer.status).toBe(422);
      expect(problem.errors.map((error: any) => error.field)).toContain(field);
    });

    it('brings a character that cannot be stored', async () => {
      const answer = await post(JSON.stringify({ name: 'A\u0000B' }));
      expect([answer.status, ((await answer.json()) as any).type]).toEqual([422, '/problems/invalid']);
    });

    it.each([
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=many', 'limit'],
      ['offset=10', 'offset'],
      ['limit[]=1', 'limit[]'],
    ])('asks a list for %s', async (query, field) => {
      const answer = await agent.get(`/api/v1/customers?${query}`);
      expect(answer.status).toBe(422);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('brings a cursor nobody gave it', async () => {
      const answer = await agent.get('/api/v1/customers?cursor=bm9uZQ');
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/malformed-cursor']);
    });

    it('is too large, whether it says so or not; and who is still sending hears of it, every time', async () => {
      const large = new Blob([`{"name":"${'x'.repeat(5_000_000)}"}`]);
      const headers = { ...json, authorization: `Bearer ${key}` };
      for (let i = 0; i < 10; i++) {
        const said = { method: 'POST', headers, body: large };
        const unsaid = { method: 'POST', headers, body: large.stream(), duplex: 'half' };
        for (const request of [said, unsaid] as RequestInit[]) {
          const answer = await fetch(`${desk.url}/api/v1/customers`, request);
          expect([answer.status, ((await answer.json()) as any).type]).toEqual([413, '/problems/too-large']);
        }
      }
    });

    it('comes from another site, cookie or key', async () => {
      const answer = await post('{"name":"A"}', {
        ...json,
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
      });
      expect([answer.status, ((await answer.json()) as any).type]).toEqual([403, '/problems/cross-site-request']);
    });

    it('asks for what is not there: data for programs, a page for people', async () => {
      const program = await fetch(`${desk.url}/api/v1/nowhere`, { headers: { accept: 'text/html' } });
      expect([program.status, program.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
      const person = await fetch(`${desk.url}/nowhere`, { headers: { accept: 'text/html' } });
      expect([person.status, person.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await person.text()).toContain('<h1>Not found</h1>');
    });

    it('has a path nobody can decode', async () => {
      const answer = await send('GET', '/api/v1/customers/%E0%A4%A');
      expect([answer.status, ((await answer.json()) as any).type]).toEqual([400, '/problems/malformed']);
    });

    it('never was one', async () => {
      expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\/problems\/malformed/s);
      expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 431 .*\/problems\/headers-too-large/s,
      );
    });

    it('fails for reasons of ours: the answer has the id to find it by, and nothing else', async () => {
      await desk.owner.query('alter table customers rename to customers_away');
      try {
        const answer = await agent.get('/api/v1/customers');
        expect(answer.status).toBe(500);
        expect(answer.body).toMatchObject({ type: '/problems/failure', requestId: expect.any(String) });
        expect(JSON.stringify(answer.body)).not.toMatch(/customers_away|relation|select|stack|\.ts/i);
      } finally {
        await desk.owner.query('alter table customers_away rename to customers');
      }
    });
  });

  it('that is carried out answers no cache may keep, and no browser may take for a page', async () => {
    const answer = await agent.get('/api/v1/customers');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });

  it('is measured by its pattern, so that ids never become metrics', async () => {
    const { id } = await agent.make('/api/v1/customers', { name: 'Measured' });
    await agent.get(`/api/v1/customers/${id}`);
    const metrics = await (await fetch(`${desk.url}/metrics`)).text();
    expect(metrics).toMatch(
      /kept_http_request_seconds_count\{method="GET",route="\/api\/v1\/customers\/:id",status="200"\} [1-9]/,
    );
    expect(metrics).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(metrics).not.toContain(id);
  });

  it('keeps the id it came with only if that is one', async () => {
    for (const id of ['short', 'x'.repeat(101), 'with space', 'line\tbreak', '<script>alert(1)</script>']) {
      const answer = await agent.get('/api/v1/session', { 'x-request-id': id });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  describe('for one resource', () => {
    let customer: any;
    let etag: string;
    beforeEach(async () => {
      customer = await agent.make('/api/v1/customers', { name: 'Clara' });
      etag = (await agent.get(`/api/v1/customers/${customer.id}`)).headers.get('etag')!;
    });
    const change = (ifMatch?: string) =>
      agent.patch(
        `/api/v1/customers/${customer.id}`,
        { phone: '+49 30 1234567' },
        ifMatch === undefined ? {} : { 'if-match': ifMatch },
      );

    it('is answered with its version as entity tag, and with 304 while it is the same', async () => {
      expect(etag).toMatch(/^"1-[\w-]{12}"$/);
      const same = await agent.get(`/api/v1/customers/${customer.id}`, { 'if-none-match': etag });
      expect([same.status, same.body, same.headers.get('etag')]).toEqual([304, '', etag]);
    });

    it('changes it when that version was read, and is refused when another was', async () => {
      const changed = await change(etag);
      expect([changed.status, changed.body.version]).toEqual([200, 2]);
      const stale = await change(etag);
      expect([stale.status, stale.body.type, stale.body.current]).toEqual([412, '/problems/stale', 2]);
      expect((await change('"2"')).status).toBe(200);
      expect((await change('*')).status).toBe(200);
    });

    it('is refused when its If-Match is none', async () => {
      const answer = await change('2');
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/malformed-if-match']);
    });

    it('is not answered with 304 after a change', async () => {
      await change();
      expect((await agent.get(`/api/v1/customers/${customer.id}`, { 'if-none-match': etag })).status).toBe(200);
    });
  });

  describe('that takes its time', () => {
    it('with its headers is let go of after ten seconds', async () => {
      const began = performance.now();
      const answer = await raw('GET /livez HTTP/1.1\r\nHost: x\r\n', 20_000);
      expect(answer).toMatch(/^HTTP\/1.1 408 .*\/problems\/request-timeout/s);
      expect(performance.now() - began).toBeLessThan(19_000);
    });
  });

  /** What the server says to these bytes until it hangs up. */
  async function raw(bytes: string, patienceMs = 2_000): Promise<string> {
    const { hostname, port } = new URL(desk.url);
    const socket = net.connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => (answer += data)).on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(bytes);
    await Promise.race([closed, sleep(patienceMs, undefined, { ref: false })]);
    socket.destroy();
    return answer;
  }
});
