import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { eventually } from '../../../test/eventually.js';
import { describeWithRedis } from '../../../test/needs.js';
import { RedisServer } from '../../../test/redis-server.js';
import { StallingProxy } from '../../../test/stalling-proxy.js';
import { readConfig, type Config } from '../config/config.js';
import { QueueAway, QueueMayForget } from './job.errors.js';
import { defineJob } from './job.js';
import { Jobs } from './jobs.js';
import { openQueueStore } from './open-queue-store.js';
import type { QueueStore } from './queue-store.js';
import { prepareQueueTables } from './queue-tables.js';

const ring = defineJob<{ for: string }>('test.ring', { lane: 'alarms' });
const tea = { for: 'tea' };

let database: FreshDatabase;
let store: QueueStore | undefined;
beforeEach(async () => (database = await freshDatabase()));
afterEach(async () => {
  await store?.close();
  store = undefined;
  await database.drop();
});

const open = async (config: Partial<Config>) =>
  new Jobs((store = await openQueueStore({ ...readConfig({ DATABASE_URL: database.url }), ...config })));

/** How long it took to say no, in milliseconds. */
async function refusal(call: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await expect(call()).rejects.toThrow(QueueAway);
  return performance.now() - began;
}

describe('the queues in PostgreSQL', () => {
  it('have a function that promotes due jobs without waiting for the rows another worker holds', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const text = async () =>
      (await owner.query(`select pg_get_functiondef(to_regproc('bullmq.move_to_active')) as text`)).rows[0].text;
    expect(await text()).toContain('FOR UPDATE SKIP LOCKED\n    ), promoted AS');
    await prepareQueueTables(database.url);
    expect(await text()).toContain('FOR UPDATE SKIP LOCKED\n    ), promoted AS');

    await owner
      .query(
        `create or replace function bullmq.move_to_active(text, text, bigint, bigint, text, integer, bigint) returns setof bullmq.job
      language sql as 'select * from bullmq.job where false'`,
      )
      .catch(() => owner.query('drop function bullmq.move_to_active'));
    await expect(prepareQueueTables(database.url)).rejects.toThrow('read move_to_active anew');
    await owner.end();
  });

  it('answer within two seconds when the database is silent, and work again when it speaks', async () => {
    const line = await StallingProxy.to(Number(new URL(database.url).port));
    const through = new URL(database.url);
    through.port = String(line.port);
    const jobs = await open({ databaseUrl: through.href });
    await jobs.add(ring, tea);

    line.stall();
    expect(await refusal(() => jobs.add(ring, tea))).toBeLessThan(2_500);
    expect(await refusal(() => jobs.ping())).toBeLessThan(1_500);
    line.resume();
    await jobs.add(ring, tea);
    line.cut();
    await eventually(() => jobs.add(ring, tea));
    await store!.close();
    store = undefined;
    await line.close();
  });
});

describeWithRedis('the queues in Redis', () => {
  let redis: RedisServer;
  afterEach(() => redis.stop());

  it('refuse a Redis that evicts', async () => {
    redis = await RedisServer.start('--maxmemory-policy', 'allkeys-lru');
    await expect(open({ redisUrl: redis.url })).rejects.toThrow(QueueMayForget);
  });

  it('refuse a Redis that has come to evict since', async () => {
    redis = await RedisServer.start();
    const jobs = await open({ redisUrl: redis.url });
    await jobs.add(ring, tea);
    await redis.startEmpty('--maxmemory-policy', 'allkeys-lru');
    await eventually(() => expect(jobs.ping()).rejects.toThrow(QueueMayForget));
    await expect(jobs.add(ring, tea)).rejects.toMatchObject({ cause: expect.any(QueueMayForget) });
  });

  it('open while Redis is away, and work once it is there', async () => {
    redis = await RedisServer.start();
    await redis.stop();
    const jobs = await open({ redisUrl: redis.url });
    expect(await refusal(() => jobs.add(ring, tea))).toBeLessThan(2_500);
    await redis.startEmpty();
    await eventually(() => jobs.add(ring, tea));
  });

  it('answer within two seconds when Redis is frozen, and work again when it thaws', async () => {
    redis = await RedisServer.start();
    const jobs = await open({ redisUrl: redis.url });
    await jobs.add(ring, tea);
    redis.freeze();
    expect(await refusal(() => jobs.add(ring, tea))).toBeLessThan(2_500);
    expect(
      await refusal(() =>
        jobs.addAll(
          ring,
          Array.from({ length: 100 }, () => ({ data: tea })),
        ),
      ),
    ).toBeLessThan(2_500);
    expect(await refusal(() => jobs.ping())).toBeLessThan(1_500);
    redis.thaw();
    await jobs.add(ring, tea);
  });

  it('answer at once when Redis is gone', async () => {
    redis = await RedisServer.start();
    const jobs = await open({ redisUrl: redis.url });
    await redis.stop();
    await refusal(() => jobs.add(ring, tea));
    expect(await refusal(() => jobs.add(ring, tea))).toBeLessThan(500);
  });
});
