import { createPostgresBackend, Queue, Worker, type Processor } from 'bullmq';
import pg from 'pg';
import { QueueAway } from './job.errors.js';
import { LANES, type Lane } from './job.js';
import { QueuesByLane, type QueueStore, type WorkerSettings } from './queue-store.js';
import { QUEUE_SCHEMA } from './queue-tables.js';
import { within } from './within.js';

/** The queues as tables of the service's own database, held by its owner: row-level security has no part in them. */
export class PostgresQueues implements QueueStore {
  readonly name = 'postgres';
  private readonly adding: pg.Pool;
  private readonly taking: pg.Pool;
  private readonly queues = new QueuesByLane(
    (lane) => new Queue(lane, { connection: this.adding, ...FEW_EVENTS }, createPostgresBackend) as unknown as Queue,
  );

  constructor(url: string) {
    this.adding = pool(url, { max: 2, limitMs: 2_000, name: 'kept adds jobs' });
    // Each lane's worker keeps one connection to listen on.
    this.taking = pool(url, { max: LANES.length + 4, limitMs: 10_000, name: 'kept takes jobs' });
  }

  queue(lane: Lane): Promise<Queue> {
    return this.queues.get(lane);
  }

  worker(lane: Lane, process: Processor, settings: WorkerSettings): Worker {
    return new Worker(
      lane,
      process,
      { ...settings, connection: this.taking },
      createPostgresBackend,
    ) as unknown as Worker;
  }

  /** It remembers exactly as well as the rest of the database. */
  async recall(): Promise<string> {
    return 'postgres';
  }

  async remember(): Promise<void> {}

  async ping(): Promise<void> {
    try {
      await within(1_000, () => this.adding.query('select'));
    } catch (error) {
      throw new QueueAway(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.adding.end(), this.taking.end()]);
  }
}

/** Nobody reads the queues' own events. */
const FEW_EVENTS = { streams: { events: { maxLen: 1_000 } } };

function pool(url: string, { max, limitMs, name }: { max: number; limitMs: number; name: string }): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    max,
    options: `-c search_path=${QUEUE_SCHEMA}`,
    connectionTimeoutMillis: limitMs,
    statement_timeout: limitMs,
    query_timeout: limitMs,
    keepAlive: true,
    application_name: name,
  });
  // A connection that broke while nobody used it: the next caller gets another.
  made.on('error', () => undefined);
  return made;
}
