import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { eventually } from '../../../test/eventually.js';
import { describeWithRedis, redisUrl } from '../../../test/needs.js';
import { platformApp, type PlatformAppOptions } from '../../../test/platform-app.js';
import { RedisServer } from '../../../test/redis-server.js';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { On } from '../jobs/handles.js';
import { LIVE_BUS, type LiveBus } from '../live/live-bus.js';
import type { StoredEvent } from './event.js';
import { OutboxMetrics } from './outbox.metrics.js';

@Injectable()
class Gossip {
  readonly first: string[] = [];
  readonly second: string[] = [];

  @On('parcel.*')
  async hearFirst(event: StoredEvent) {
    this.first.push(event.id);
  }

  @On('parcel.lost')
  async hearSecond(event: StoredEvent) {
    this.second.push(event.id);
  }

  deaf = 0;

  @On('parcel.torn')
  async hearBadly() {
    if (this.deaf-- > 0) throw new Error('Pardon?');
    this.late++;
  }

  late = 0;

  @On('parcel.torn')
  async hearThird(event: StoredEvent) {
    this.second.push(event.id);
  }
}

let database: FreshDatabase;
let redis: RedisServer | undefined;
const running: INestApplicationContext[] = [];

async function start(options: Partial<PlatformAppOptions> = {}) {
  const app = await platformApp({ databaseUrl: database.url, redisUrl: redis?.url, providers: [Gossip], ...options });
  running.push(app);
  const unitOfWork = app.get(UnitOfWork);
  const record = (type: `${string}.${string}`, caseId?: string) =>
    unitOfWork.run(systemActor('test'), async (work) => work.record({ type, caseId: caseId ?? null }).id as string);
  const waiting = async () => (await app.get(OutboxMetrics).backlog()).waiting;
  return { app, unitOfWork, record, waiting, gossip: app.get(Gossip), live: app.get<LiveBus>(LIVE_BUS) };
}

async function stopAll() {
  await Promise.all(running.splice(0).map((app) => app.close()));
}
beforeEach(async () => (database = await freshDatabase()));
afterEach(async () => {
  await stopAll();
  await redis?.stop();
  redis = undefined;
  await database.drop();
});

describe.each(redisUrl ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('the relay, with queues in %s', (store) => {
  beforeEach(async () => (redis = store === 'Redis' ? await RedisServer.start() : undefined));

  it('tells each listener of each event exactly once, however many relays race', async () => {
    const processes = await Promise.all([start(), start(), start()]);
    const written = await Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        const ids: string[] = [];
        for (let times = 0; times < 15; times++)
          ids.push(await processes[writer % 3]!.record(times % 3 ? 'parcel.lost' : 'parcel.found'));
        return ids;
      }),
    );
    const ids = written.flat();
    const heard = (which: 'first' | 'second') => processes.flatMap(({ gossip }) => gossip[which]);
    await eventually(() => expect(heard('first')).toHaveLength(300));
    await eventually(() => expect(heard('second')).toHaveLength(200));
    await sleep(700);
    expect(heard('first').sort()).toEqual(ids.sort());
    expect(new Set(heard('second')).size).toBe(200);
    expect(heard('second')).toHaveLength(200);
    expect(await processes[0]!.waiting()).toBe(0);
  });

  it('tells an event again, not twice, when a process ended between handing over and deleting', async () => {
    const front = await start({ role: 'http' });
    const id = await front.record('parcel.found');
    await eventually(async () => expect(await front.waiting()).toBe(0));
    // As if the deletion had never been committed.
    await front.unitOfWork.run(systemActor('test'), (work) =>
      work.query('insert into outbox (event_id) values ($1)', [id]),
    );
    await eventually(async () => expect(await front.waiting()).toBe(0));
    const back = await start({ role: 'worker' });
    await eventually(() => expect(back.gossip.first).toEqual([id]));
    await sleep(300);
    expect(back.gossip.first).toEqual([id]);
  });

  it('tells everybody else at once, and once, when one of the listeners cannot hear', async () => {
    const { record, gossip } = await start();
    gossip.deaf = 2;
    const id = await record('parcel.torn');
    await eventually(() => expect(gossip.late).toBe(1));
    expect(gossip.first).toEqual([id]);
    expect(gossip.second).toEqual([id]);
  });

  it('picks up what a process left behind', async () => {
    const { unitOfWork, gossip } = await start();
    const id = 'evt_01990000-0000-7000-8000-000000000000';
    // Nobody rings: only a unit of work that records an event does.
    await unitOfWork.run(systemActor('test'), async (work) => {
      await work.query(
        `insert into events (id, at, type, actor_kind, actor_id, leaf) values ($1, now(), 'parcel.found', 'system', 'test', decode(repeat('00', 32), 'hex'))`,
        [id],
      );
      await work.query('insert into outbox (event_id) values ($1)', [id]);
    });
    await eventually(() => expect(gossip.first).toEqual([id]));
  });

  it('hands over within a moment of the commit', async () => {
    const { record, gossip } = await start();
    await record('parcel.found');
    await eventually(() => expect(gossip.first).toHaveLength(1));
    const lateness: number[] = [];
    for (let times = 2; times < 22; times++) {
      const began = performance.now();
      await record('parcel.found');
      while (gossip.first.length < times) await sleep(1);
      lateness.push(performance.now() - began);
    }
    // Far below the relay's next look, half a second away.
    expect(Math.min(...lateness)).toBeLessThan(250);
  });
});

describeWithRedis('the relay, while Redis is', () => {
  beforeEach(async () => (redis = await RedisServer.start()));

  it('frozen, keeps everything waiting and nobody who saves', async () => {
    const { record, waiting, gossip } = await start();
    await record('parcel.found');
    await eventually(() => expect(gossip.first).toHaveLength(1));
    redis!.freeze();
    const took: number[] = [];
    for (let times = 0; times < 60; times++) {
      const began = performance.now();
      await record('parcel.found');
      took.push(performance.now() - began);
      await sleep(50);
    }
    // Each would wait for Redis as long as Redis is away.
    expect(Math.max(...took)).toBeLessThan(2_000);
    expect(await waiting()).toBe(60);
    redis!.thaw();
    await eventually(() => expect(new Set(gossip.first).size).toBe(61));
    await eventually(async () => expect(await waiting()).toBe(0));
    expect(gossip.first).toHaveLength(61);
  });

  it('gone and back empty, loses nothing that was not handed over', async () => {
    const { record, waiting, gossip } = await start();
    await redis!.stop();
    const ids = new Set<string>();
    for (let times = 0; times < 20; times++) ids.add(await record('parcel.found'));
    await sleep(1_000);
    expect(await waiting()).toBe(20);
    await redis!.startEmpty();
    await eventually(() => expect(new Set(gossip.first)).toEqual(ids));
    expect(await waiting()).toBe(0);
  });

  it('emptied behind our back, tells again what may have been lost, and once only', async () => {
    const front = await start({ role: 'http' });
    const past = await start({ role: 'worker' });
    const done = await front.record('parcel.found');
    await eventually(() => expect(past.gossip.first).toEqual([done]));
    await past.app.close();
    const lost = await front.record('parcel.lost');
    await front.record('letter.sent');
    await front.unitOfWork.run(systemActor('test'), async (work) =>
      work.record({ type: 'parcel.found', silent: true }),
    );
    await eventually(async () => expect(await front.waiting()).toBe(0));
    await redis!.command('flushall');

    const workers = await Promise.all([start({ role: 'worker' }), start({ role: 'worker' })]);
    const heard = () => workers.flatMap(({ gossip }) => gossip.first).sort();
    await eventually(() => expect(heard()).toEqual([done, lost]));
    await sleep(6_000);
    expect(heard()).toEqual([done, lost]);
  });

  it('full, still shows who is looking what changed, and is done with what nobody listens for', async () => {
    const { record, waiting, live, gossip } = await start();
    const seen: string[] = [];
    live.subscribe({ news: ({ eventId }) => seen.push(eventId!), resync: () => undefined });
    await live.listening;
    await redis!.command('config', 'set', 'maxmemory', '1mb');
    const heard = await record('parcel.found', 'cs_1');
    await record('letter.sent', 'cs_1');
    await eventually(() => expect(seen).toHaveLength(2));
    // Through Redis it is shown a moment before what is done with is removed.
    await eventually(async () => expect(await waiting()).toBe(1));
    await redis!.command('config', 'set', 'maxmemory', '0');
    await eventually(() => expect(gossip.first).toEqual([heard]));
    await eventually(async () => expect(await waiting()).toBe(0));
    expect(seen).toHaveLength(2);
  });
});
