import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { register } from 'prom-client';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { eventually } from '../../../test/eventually.js';
import { redisUrl } from '../../../test/needs.js';
import { platformApp, type PlatformAppOptions } from '../../../test/platform-app.js';
import { RedisServer } from '../../../test/redis-server.js';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { StoredEvent } from '../events/event.js';
import { Every, Handles, On } from './handles.js';
import { defineJob } from './job.js';
import { Jobs } from './jobs.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';

interface Errand {
  readonly for: string;
}
const ring = defineJob<Errand>('test.ring', { lane: 'alarms' });
const write = defineJob<Errand>('test.write', { lane: 'mail' });

@Injectable()
class Diary {
  readonly rung: string[] = [];
  readonly written: string[] = [];
  readonly heard: StoredEvent[] = [];
  beats = 0;
  together = 0;
  /** What `write` does beside writing it down. */
  writing: (errand: Errand) => Promise<unknown> = async () => undefined;

  @Handles(ring)
  async ring(errand: Errand) {
    this.rung.push(errand.for);
  }

  @Handles(write)
  async write(errand: Errand) {
    this.written.push(errand.for);
    await this.writing(errand);
  }

  @On('parcel.lost', 'letter.*')
  async hear(event: StoredEvent) {
    this.heard.push(event);
  }

  @Every({ ms: 10, name: 'beating' })
  async beat() {
    this.together++;
    this.beats++;
    await sleep(20);
    const alone = this.together === 1;
    this.together--;
    if (!alone) throw new Error('a duty overlapped itself');
    if (this.beats === 2) throw new Error('one beat fails');
  }
}

const stores = redisUrl ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);

describe.each(stores)('jobs on %s', (store) => {
  let database: FreshDatabase;
  let redis: RedisServer | undefined;
  const running: INestApplicationContext[] = [];

  async function start(options: Partial<PlatformAppOptions> = {}) {
    const app = await platformApp({ databaseUrl: database.url, redisUrl: redis?.url, providers: [Diary], ...options });
    running.push(app);
    return {
      app,
      diary: app.get(Diary),
      jobs: app.get(Jobs),
      queues: app.get<QueueStore>(QUEUE_STORE),
      unitOfWork: app.get(UnitOfWork),
    };
  }

  beforeEach(async () => {
    database = await freshDatabase();
    redis = store === 'Redis' ? await RedisServer.start() : undefined;
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((app) => app.close()));
    await redis?.stop();
    await database.drop();
  });

  it('does a job with what it was given', async () => {
    const { diary, jobs } = await start();
    await jobs.add(ring, { for: 'tea' });
    await jobs.addAll(
      write,
      ['a', 'b', 'c'].map((name) => ({ data: { for: name } })),
    );
    await eventually(() => expect(diary.rung).toEqual(['tea']));
    await eventually(() => expect(diary.written.sort()).toEqual(['a', 'b', 'c']));
  });

  it('tells a listener of each event of its types, as the ledger keeps it', async () => {
    const { diary, unitOfWork } = await start();
    const lost = await unitOfWork.run(systemActor('test'), async (work) => {
      work.record({ type: 'parcel.found' });
      work.record({ type: 'letter.sent' });
      return work.record({
        type: 'parcel.lost',
        caseId: 'cs_1',
        subjectId: 'prc_1',
        readers: ['customer'],
        data: { where: 'Hof' },
      });
    });
    await eventually(() =>
      expect(diary.heard.map((event) => event.type).sort()).toEqual(['letter.sent', 'parcel.lost']),
    );
    expect(diary.heard.find((event) => event.type === 'parcel.lost')).toEqual(lost);
  });

  it('waits for the given instant, whatever the clock of the machine that added the job says', async () => {
    const { diary, jobs } = await start();
    const due = new Date(Date.now() + 1_500);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(due.getTime() + 7_200_000);
    const adding = jobs.add(ring, { for: 'train' }, { at: due });
    clock.mockRestore();
    await adding;
    while (Date.now() < due.getTime() - 50) {
      expect(diary.rung).toEqual([]);
      await sleep(20);
    }
    await eventually(() => expect(diary.rung).toEqual(['train']));
  });

  it('adds a job once while another of its id is known', async () => {
    const { diary, jobs } = await start();
    for (let times = 0; times < 3; times++) {
      await jobs.add(write, { for: 'once' }, { id: 'letter-1' });
      await eventually(() => expect(diary.written).toEqual(['once']));
    }
    await jobs.addAll(write, [{ data: { for: 'once' }, id: 'letter-1' }, { data: { for: 'last' } }]);
    await eventually(() => expect(diary.written).toEqual(['once', 'last']));
  });

  it('sets an alarm anew once it has rung', async () => {
    const { diary, jobs } = await start();
    const soon = new Date(Date.now() + 300);
    await jobs.add(ring, { for: 'first' }, { id: 'alarm-1', at: soon });
    await jobs.add(ring, { for: 'ignored' }, { id: 'alarm-1', at: soon });
    await eventually(() => expect(diary.rung).toEqual(['first']));
    await eventually(async () => {
      await jobs.add(ring, { for: 'second' }, { id: 'alarm-1' });
      expect(diary.rung.slice(0, 2)).toEqual(['first', 'second']);
    });
  });

  it('tries a failed job again after a second', async () => {
    const { diary, jobs } = await start();
    const began: number[] = [];
    diary.writing = async () => {
      began.push(performance.now());
      if (began.length === 1) throw new Error('the pen was dry');
    };
    await jobs.add(write, { for: 'again' });
    await eventually(() => expect(diary.written).toEqual(['again', 'again']));
    expect(began[1]! - began[0]!).toBeGreaterThan(900);
  });

  it('keeps a job that failed for good, and counts it', async () => {
    const { diary, queues } = await start();
    diary.writing = () => Promise.reject(new Error('there is no paper'));
    const queue = await queues.queue('mail');
    const job = await queue.add(write.name, { for: 'never' }, { attempts: 1 });
    await eventually(async () => expect(await job.isFailed()).toBe(true));
    await eventually(async () =>
      expect(await register.metrics()).toContain('kept_jobs_failed_total{lane="mail",job="test.write"}'),
    );
  });

  it('does not hold an absent database against a job', async () => {
    const { diary, jobs, queues } = await start();
    diary.writing = async () => {
      if (diary.written.length === 1) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    };
    await jobs.add(write, { for: 'later' }, { id: 'later' });
    await eventually(() => expect(diary.written).toHaveLength(2));
    const queue = await queues.queue('mail');
    await eventually(async () => expect((await queue.getJob('later'))?.finishedOn).toBeDefined());
    expect((await queue.getJob('later'))!.attemptsMade).toBe(1);
  });

  it('finishes what it is doing before it closes, and leaves the rest to others', async () => {
    const { app, diary, jobs } = await start();
    let finished = false;
    diary.writing = async () => {
      await sleep(500);
      finished = true;
    };
    await jobs.add(write, { for: 'long' });
    await eventually(() => expect(diary.written).toEqual(['long']));
    await app.close();
    expect(finished).toBe(true);
  });

  it('leaves jobs and duties to processes that work', async () => {
    const front = await start({ role: 'http' });
    await front.jobs.add(ring, { for: 'tea' });
    await sleep(300);
    expect(front.diary.rung).toEqual([]);
    expect(front.diary.beats).toBe(0);
    const back = await start({ role: 'worker' });
    await eventually(() => expect(back.diary.rung).toEqual(['tea']));
  });

  it('repeats a duty without overlap, survives its failure, and stops with the process', async () => {
    const { app, diary } = await start();
    await eventually(() => expect(diary.beats).toBeGreaterThan(5));
    await app.close();
    const beats = diary.beats;
    await sleep(100);
    expect(diary.beats).toBe(beats);
  });
});
