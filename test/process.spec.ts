import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freshDatabase, type FreshDatabase } from './database.js';
import { eventually } from './eventually.js';
import { freePort } from './redis-server.js';

const PASSWORD = 'correct horse battery';

/** The service as it is started: a process of its own, its log on standard output. */
describe('a process of the service', () => {
  let database: FreshDatabase;
  let folder: string;
  let port: number;
  let service: ChildProcess;
  let said = '';

  const start = async (env: Record<string, string> = {}): Promise<void> => {
    said = '';
    service = spawn(process.execPath, [resolve(import.meta.dirname, '../run/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        KEPT_DATA: folder,
        PORT: String(port),
        KEPT_ROLE: 'http',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [service.stdout!, service.stderr!]) stream.on('data', (data) => (said += data));
  };
  const ended = async (): Promise<number | null> => {
    if (service.exitCode === null && service.signalCode === null) await once(service, 'exit');
    return service.exitCode;
  };
  const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const up = (): Promise<Response> => eventually(() => fetch(at('/livez')));
  const lines = (): Record<string, unknown>[] =>
    said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  beforeAll(async () => {
    [database, folder, port] = [await freshDatabase(), mkdtempSync(join(tmpdir(), 'kept-main-')), await freePort()];
  });
  afterEach(async () => {
    service.kill('SIGKILL');
    await ended();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('writes a line for each request: pattern, status, time and ids, and nothing a person said or holds', async () => {
    await start({ LOG_LEVEL: 'debug' });
    await up();
    const setup = await eventually(() => /\/setup\/([\w-]{43})/.exec(said)![1]!);
    const signedUp = await fetch(at(`/setup/${setup}`), {
      method: 'POST',
      body: new URLSearchParams({ name: 'Canary Name', email: 'canary@example.test', password: PASSWORD }),
      redirect: 'manual',
    });
    const cookie = signedUp.headers.getSetCookie()[0]!.split(';')[0]!;
    const linkToken = 'L'.repeat(64);
    await fetch(at(`/p/${linkToken}?secret=canary-query`));
    const customer = { name: 'Canary Customer', email: 'customer@example.test' };
    const made = await fetch(at('/api/v1/customers'), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-request-id': 'trace-of-customer' },
      body: JSON.stringify(customer),
    });
    expect(made.status).toBe(201);

    await eventually(() =>
      expect(lines().filter(({ requestId }) => requestId === 'trace-of-customer')).toHaveLength(1),
    );
    expect(lines().find(({ requestId }) => requestId === 'trace-of-customer')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      requestId: 'trace-of-customer',
      method: 'POST',
      route: '/api/v1/customers',
      status: 201,
      ms: expect.any(Number),
      actor: expect.stringMatching(/^per_/),
      message: 'request',
    });
    const logged = JSON.stringify(lines());
    for (const canary of [
      setup,
      linkToken,
      'canary-query',
      PASSWORD,
      cookie.split('=')[1]!,
      'Canary',
      'example.test',
    ]) {
      expect(logged).not.toContain(canary);
    }
  });

  it('finishes what it was asked before it leaves, then leaves, its last words written', async () => {
    await start();
    await up();
    const blocker = new (await import('pg')).default.Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('begin; lock table setup_tokens in access exclusive mode');
    const slow = fetch(at(`/setup/${'x'.repeat(43)}`), { headers: { 'x-request-id': 'trace-of-slow' } });
    await eventually(async () => {
      const { rows } = await blocker.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      expect(rows).not.toHaveLength(0);
    });
    service.kill('SIGTERM');
    await eventually(() => expect(fetch(at('/livez'))).rejects.toThrow('fetch failed'));
    await blocker.query('commit');
    await blocker.end();

    expect((await slow).status).toBe(404);
    const answeredAt = performance.now();
    expect(await ended()).toBe(0);
    // Well before it would hang up on everybody.
    expect(performance.now() - answeredAt).toBeLessThan(8_000);
    expect(lines().map(({ requestId }) => requestId)).toContain('trace-of-slow');
  });

  it('names every setting that does not hold, and does not start', async () => {
    await start({ DATABASE_URL: '', PORT: 'many', KEPT_SECRET: 'short' });
    expect(await ended()).toBe(1);
    for (const name of ['DATABASE_URL', 'PORT', 'KEPT_SECRET']) expect(said).toContain(`- ${name}`);
    expect(said).not.toContain('    at ');
  });

  it('that only works shows its pulse and nothing else', async () => {
    await start({ KEPT_ROLE: 'worker' });
    await up();
    expect((await fetch(at('/readyz'))).status).toBe(200);
    expect((await fetch(at('/metrics?x'))).status).toBe(200);
    for (const path of ['/', '/sign-in', '/api/v1/session', '/api/docs'])
      expect((await fetch(at(path))).status).toBe(404);
  });
});
