import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { OpenDesk, type Answer, type Caller } from './open-desk.js';
import { eventually } from './eventually.js';
import { StallingProxy } from './stalling-proxy.js';
import { freshDatabase, type FreshDatabase } from './database.js';

describe('while the database is away', () => {
  let proxy: StallingProxy;
  let desk: OpenDesk;
  let agent: Caller;
  let behind: FreshDatabase;
  beforeEach(async () => {
    behind = await freshDatabase();
    proxy = await StallingProxy.to(Number(new URL(behind.url).port));
    const through = new URL(behind.url);
    through.port = String(proxy.port);
    desk = await OpenDesk.open({ KEPT_ROLE: 'http', DATABASE_URL: through.href });
    agent = await desk.person({ role: 'agent' });
  });
  afterEach(async () => {
    proxy.resume();
    await desk.close();
    await proxy.close().catch(() => undefined);
    await behind.drop();
  });

  const timed = async (ask: () => Promise<Answer | Response>): Promise<{ status: number; ms: number; answer: any }> => {
    const began = performance.now();
    const answer = await ask();
    return { status: answer.status, ms: performance.now() - began, answer };
  };

  it('requests are told to try again within three seconds, and the process lives and says it is not ready', async () => {
    expect((await agent.get('/api/v1/customers')).status).toBe(200);
    await proxy.close();

    const { status, ms, answer } = await timed(() => agent.get('/api/v1/customers'));
    expect([status, answer.body.type]).toEqual([503, '/problems/unavailable']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(ms).toBeLessThan(10_000);

    expect((await fetch(`${desk.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${desk.url}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { parts: { postgres: 'down' } }]);
  });

  it('the desk heals by itself when connections broke', async () => {
    proxy.cut();
    await eventually(async () => expect((await agent.get('/api/v1/customers')).status).toBe(200));
  });

  it('readiness answers though nothing comes back', async () => {
    proxy.stall();
    const { status, ms } = await timed(() => fetch(`${desk.url}/readyz`));
    expect(status).toBe(503);
    expect(ms).toBeLessThan(5_000);
  });

  it('or all of its connections are taken, requests are refused in time, not piled up', async () => {
    const holder = new pg.Client({ connectionString: behind.url });
    await holder.connect();
    await holder.query('begin; lock table customers in access exclusive mode');
    try {
      // The pool has ten connections: each of these holds one until the lock's five seconds are over.
      const held = Array.from({ length: 10 }, () => agent.get('/api/v1/customers'));
      await sleep(300);
      const { status, ms, answer } = await timed(() => agent.get('/api/v1/customers'));
      expect([status, answer.body.type]).toEqual([503, '/problems/unavailable']);
      expect(ms).toBeLessThan(4_500);
      expect((await Promise.all(held)).map((one) => one.status)).toEqual(Array(10).fill(503));
    } finally {
      await holder.query('commit');
      await holder.end();
    }
    expect((await agent.get('/api/v1/customers')).status).toBe(200);
  });
});
