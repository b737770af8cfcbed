import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { systemActor, type Actor } from '../src/platform/database/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import type { NewEvent } from '../src/platform/events/event.js';
import { OutboxMetrics } from '../src/platform/events/outbox.metrics.js';
import { LIVE_BUS, type LiveBus } from '../src/platform/live/live-bus.js';
import { LiveStreams } from '../src/platform/live/live-streams.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { EventReader } from './event-reader.js';
import { platformServer, type PlatformAppOptions } from './platform-app.js';
import { RedisServer } from './redis-server.js';

/** Stands for the route behind the guard: the caller says who he is. */
@Controller('live')
class AnybodysLive {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  follow(
    @Headers('x-actor') actor: string,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.follow(JSON.parse(actor), last, reply);
  }
}

export const agent: Actor = { audience: 'staff', role: 'agent', id: 'per_1', kind: 'person', channel: 'portal' };
export const partner = (partnerId: string): Actor => ({
  audience: 'partner',
  role: 'partner',
  id: `per_${partnerId}`,
  kind: 'person',
  channel: 'portal',
  partnerId,
});
export const customer = (caseId: string): Actor => ({
  audience: 'customer',
  role: 'customer',
  id: 'lnk_1',
  kind: 'link',
  channel: 'link',
  caseId,
});

/** Processes that relay and show live news, on a database of their own and, if wanted, a Redis. */
export class LiveDesk {
  private readonly processes: NestFastifyApplication[] = [];
  private readonly readers: EventReader[] = [];

  private constructor(
    private readonly database: FreshDatabase,
    readonly redis: RedisServer | undefined,
  ) {}

  static async open(store: 'PostgreSQL' | 'Redis' = 'PostgreSQL'): Promise<LiveDesk> {
    return new LiveDesk(await freshDatabase(), store === 'Redis' ? await RedisServer.start() : undefined);
  }

  /** One more process. */
  async start(options: Partial<PlatformAppOptions> = {}) {
    const app = await platformServer({
      databaseUrl: this.database.url,
      redisUrl: this.redis?.url,
      controllers: [AnybodysLive],
      ...options,
    });
    this.processes.push(app);
    const unitOfWork = app.get(UnitOfWork);
    const bus = app.get<LiveBus>(LIVE_BUS);
    await bus.listening;
    const url = `${await app.getUrl()}/live`;
    return {
      app,
      bus,
      unitOfWork,
      record: (event: NewEvent) => unitOfWork.run(systemActor('test'), async (work) => work.record(event).id as string),
      waiting: async () => (await app.get(OutboxMetrics).backlog()).waiting,
      reader: (actor: Actor) => this.reader(url, actor),
    };
  }

  /** As the owner, who is bound by no policy. */
  async sql(text: string, values: unknown[] = []): Promise<void> {
    const owner = new pg.Client({ connectionString: this.database.url });
    await owner.connect();
    await owner.query(text, values);
    await owner.end();
  }

  /** Two partners with a part in the case `cs_1`, each under an alias of its own. */
  async openCaseWithTwoPartners(): Promise<void> {
    await this.sql(`set session_replication_role = replica;
      insert into participations (id, case_id, partner_id, role, purpose, case_alias, started_at, started_by) values
        ('prt_1', 'cs_1', 'ptn_1', 'carrier', 'pickup', 'alias-of-1', now(), 'per_1'),
        ('prt_2', 'cs_1', 'ptn_2', 'supplier', 'parts', 'alias-of-2', now(), 'per_1')`);
  }

  async close(): Promise<void> {
    for (const reader of this.readers) reader.close();
    await Promise.all(this.processes.map((app) => app.close()));
    await this.redis?.stop();
    await this.database.drop();
  }

  private reader(url: string, actor: Actor): EventReader {
    const reader = new EventReader(url, { 'x-actor': JSON.stringify(actor) });
    this.readers.push(reader);
    return reader;
  }
}
