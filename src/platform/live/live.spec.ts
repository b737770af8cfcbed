import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { register } from 'prom-client';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { EventReader } from '../../../test/event-reader.js';
import { eventually } from '../../../test/eventually.js';
import { redisUrl } from '../../../test/needs.js';
import { platformServer, type PlatformAppOptions } from '../../../test/platform-app.js';
import { RedisServer } from '../../../test/redis-server.js';
import { systemActor, type Actor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { NewEvent } from '../events/event.js';
import { OutboxMetrics } from '../events/outbox.metrics.js';
import { LIVE_BUS, type LiveBus, type LiveNews } from './live-bus.js';
import { LiveStreams } from './live-streams.js';

/** Stands for the route behind the guard: the caller says who he is. */
@Controller('live')
class AnybodysLive {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  follow(@Headers('x-actor') actor: string, @Headers('last-event-id') last: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    return this.streams.follow(JSON.parse(actor), last, reply);
  }
}

const agent: Actor = { audience: 'staff', role: 'agent', id: 'per_1', kind: 'person', channel: 'portal' };
const partner = (partnerId: string): Actor => ({ audience: 'partner', role: 'partner', id: `per_${partnerId}`, kind: 'person', channel: 'portal', partnerId });
const customer = (caseId: string): Actor => ({ audience: 'customer', role: 'customer', id: 'lnk_1', kind: 'link', channel: 'link', caseId });

let database: FreshDatabase;
let redis: RedisServer | undefined;
const running: NestFastifyApplication[] = [];
const readers: EventReader[] = [];

async function start(options: Partial<PlatformAppOptions> = {}) {
  const app = await platformServer({ databaseUrl: database.url, redisUrl: redis?.url, controllers: [AnybodysLive], ...options });
  running.push(app);
  const unitOfWork = app.get(UnitOfWork);
  const bus = app.get<LiveBus>(LIVE_BUS);
  await bus.listening;
  const url = `${await app.getUrl()}/live`;
  return {
    app,
    bus,
    unitOfWork,
    record: (event: NewEvent) => unitOfWork.run(systemActor('test'), async (work) => work.record(event).id as string),
    relayed: () => eventually(async () => expect((await app.get(OutboxMetrics).backlog()).waiting).toBe(0)),
    reader: (actor: Actor) => {
      const reader = new EventReader(url, { 'x-actor': JSON.stringify(actor) });
      readers.push(reader);
      return reader;
    },
  };
}

/** As the owner, who is bound by no policy. */
async function sql(text: string, values: unknown[] = []): Promise<void> {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(text, values);
  await owner.end();
}

/** Two partners with a part in the case `cs_1`, each under his own alias. */
async function caseWithTwoPartners(): Promise<void> {
  await sql(`set session_replication_role = replica;
    insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by) values
      ('prt_1', 'cs_1', 'ptn_1', 'carrier', 'pickup', 'alias-of-1', now(), 'per_1'),
      ('prt_2', 'cs_1', 'ptn_2', 'supplier', 'parts', 'alias-of-2', now(), 'per_1')`);
}

beforeEach(async () => (database = await freshDatabase()));
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await Promise.all(running.splice(0).map((app) => app.close()));
  await redis?.stop();
  redis = undefined;
  await database.drop();
});

describe.each(redisUrl ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('live news through %s', (store) => {
  beforeEach(async () => (redis = store === 'Redis' ? await RedisServer.start() : undefined));

  it('tells what changed in a case to whoever looks, in every process', async () => {
    const writing = await start({ role: 'worker' });
    const showing = await start({ role: 'http' });
    const reader = await showing.reader(agent).open();
    const id = await writing.record({ type: 'commitment.broken', caseId: 'cs_1' });
    await eventually(() => expect(reader.seen).toHaveLength(1));
    expect(reader.seen[0]).toEqual({
      id,
      event: 'changed',
      data: { changed: 'cs_1', what: ['commitments', 'timeline'], at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/) },
    });
    expect(reader.retry).toBeGreaterThanOrEqual(1_000);
    await writing.record({ type: 'partner.renamed', subjectId: 'ptn_1' });
    await writing.record({ type: 'entry.written', caseId: 'cs_2' });
    await eventually(() => expect(reader.changed).toEqual(['cs_1', 'cs_2']));
  });

  it('leaves no gap for a reader who comes and goes while twenty write', async () => {
    const { reader: readerFor, unitOfWork } = await start();
    const reader = await readerFor(agent).open();
    const written: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      for (let turn = 0; turn < 15; turn++) {
        const caseId = `cs_${writer}.${turn}`;
        await unitOfWork.run(systemActor('test'), async (work) => {
          work.record({ type: 'entry.written', caseId });
          // Ids follow the beginning, news the end: let them cross.
          await work.query('select pg_sleep($1)', [Math.random() * 0.3]);
        });
        written.push(caseId);
      }
    });
    const coming = (async () => {
      while (writing) {
        await sleep(30 + Math.random() * 150);
        reader.close();
        await sleep(Math.random() * 100);
        await reader.open();
      }
    })();
    await Promise.all(writers);
    writing = false;
    await coming;
    await eventually(() => expect(written.filter((caseId) => !reader.changed.includes(caseId))).toEqual([]), 5_000);
    expect(reader.seen.filter(({ event }) => event === 'resync')).toEqual([]);
    expect(written).toHaveLength(300);
  }, 60_000);

  it('tells everybody to begin anew when its own line was broken', async () => {
    const { reader: readerFor, record } = await start();
    const reader = await readerFor(agent).open();
    if (redis) await redis.command('client', 'kill', 'type', 'pubsub');
    else await sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kept hears live news'`);
    await eventually(() => expect(reader.seen.map(({ event }) => event)).toEqual(['resync']));
    await record({ type: 'case.closed', caseId: 'cs_1' });
    await eventually(() => expect(reader.changed).toEqual(['cs_1']));
  });
});

describe('a stream of live news', () => {
  it('shows a partner what he may read, under the name he knows the case by', async () => {
    await caseWithTwoPartners();
    const { reader, record } = await start();
    const [first, second, both] = await Promise.all([partner('ptn_1'), partner('ptn_2'), agent].map((actor) => reader(actor).open()));
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await record({ type: 'task.given', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['partner:ptn_1'] });
    await record({ type: 'commitment.kept', caseId: 'cs_1', readers: ['customer', 'partner:ptn_1', 'partner:ptn_2'] });
    await eventually(() => expect(both!.changed).toHaveLength(4));
    // Several events of one case may be told in one.
    const told = (reader: EventReader) => new Set(reader.seen.flatMap(({ data }) => [data['changed'], ...(data['what'] as string[])]));
    await eventually(() => expect(told(first!)).toEqual(new Set(['alias-of-1', 'tasks', 'commitments', 'timeline'])));
    await eventually(() => expect(told(second!)).toEqual(new Set(['alias-of-2', 'commitments', 'timeline'])));

    const before = first!.seen.length;
    await sql(`update participations set ended_at = now() where partner_id = 'ptn_1'`);
    await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_1', 'partner:ptn_2'] });
    await eventually(() => expect(told(second!)).toContain('tasks'));
    expect(first!.seen).toHaveLength(before);
  });

  it('shows a partner who was away only what he may read', async () => {
    await caseWithTwoPartners();
    const { reader, record, relayed } = await start();
    const away = reader(partner('ptn_1'));
    away.lastEventId = await record({ type: 'task.given', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['partner:ptn_1'] });
    const last = await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'task.changed', caseId: 'cs_1', readers: ['partner:ptn_2'] });
    await relayed();
    await away.open();
    await eventually(() => expect(away.seen).toEqual([expect.objectContaining({ id: last, data: expect.objectContaining({ changed: 'alias-of-1', what: ['tasks'] }) })]));
  });

  it('shows a customer his own case', async () => {
    const { reader, record } = await start();
    const his = await reader(customer('cs_1')).open();
    await record({ type: 'entry.written', caseId: 'cs_2', readers: ['customer'] });
    await record({ type: 'entry.written', caseId: 'cs_1', readers: ['partner:ptn_1'] });
    await record({ type: 'entry.written', caseId: 'cs_1', readers: ['customer'] });
    await eventually(() => expect(his.changed).toEqual(['cs_1']));
    await sleep(100);
    expect(his.changed).toEqual(['cs_1']);
  });

  it('says where it begins, so that a reader who saw nothing yet can come back', async () => {
    const { reader: readerFor, record } = await start();
    const reader = await readerFor(agent).open();
    await eventually(() => expect(reader.lastEventId).toMatch(/^evt_/));
    reader.close();
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await reader.open();
    await eventually(() => expect(reader.changed).toContain('cs_1'));
  });

  it.each([
    ['was away for too long', 'evt_01890000-0000-7000-8000-000000000000'],
    ['says nonsense', "evt_'; drop table events"],
  ])('has a reader who %s begin anew', async (_, lastEventId) => {
    const { reader: readerFor, record } = await start();
    const reader = readerFor(agent);
    reader.lastEventId = lastEventId;
    await reader.open();
    await eventually(() => expect(reader.seen).toEqual([{ id: expect.stringMatching(/^evt_/), event: 'resync', data: {} }]));
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await eventually(() => expect(reader.changed).toEqual(['cs_1']));
  });

  it('has a reader who missed more than he could use begin anew', async () => {
    const { reader: readerFor, relayed, unitOfWork } = await start();
    const reader = readerFor(agent);
    reader.lastEventId = await unitOfWork.run(systemActor('test'), async (work) => {
      for (let number = 0; number < 501; number++) work.record({ type: 'entry.written', caseId: `cs_${number}` });
      return work.newId('evt');
    });
    await relayed();
    await reader.open();
    await eventually(() => expect(reader.seen.map(({ event }) => event)).toEqual(['resync']));
  });

  it('ends when its reader may no longer come in', async () => {
    let valid = true;
    const { reader: readerFor, record } = await start({ gate: { stillValid: async () => valid } });
    const reader = await readerFor(agent).open();
    valid = false;
    await record({ type: 'entry.written', caseId: 'cs_1' });
    await eventually(() => expect(reader.ended).toBe(true));
    expect(reader.seen).toEqual([]);
  });

  it('cuts off a reader who does not read', async () => {
    const { reader: readerFor, bus, unitOfWork } = await start();
    const reader = await readerFor(agent).open();
    reader.sleep();
    const news: LiveNews[] = Array.from({ length: 500 }, (_, number) => {
      return { eventId: `evt_${number}`, caseId: `cs_${'x'.repeat(1_000)}`, type: 'entry.written', readers: [], at: '2026-04-04T07:00:00Z' };
    });
    await eventually(async () => {
      await unitOfWork.run(systemActor('test'), (work) => bus.publish(news, work));
      expect(await register.getSingleMetricAsString('kept_live_clients')).toContain('kept_live_clients 0');
    }, 20_000);
    expect(await register.getSingleMetricAsString('kept_live_cut_off_total')).toContain('why="slow"');
  });

  it('refuses a caller who opens ever more', async () => {
    const { reader } = await start();
    for (let number = 0; number < 30; number++) expect((await reader(agent).open()).status).toBe(200);
    expect((await reader(agent).open()).status).not.toBe(200);
    expect((await reader({ ...agent, id: 'per_2' }).open()).status).toBe(200);
  });

  it('does not keep the process from ending', async () => {
    const { app, reader: readerFor } = await start();
    const reader = await readerFor(agent).open();
    const began = performance.now();
    await app.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    await eventually(() => expect(reader.ended).toBe(true));
  });
});
