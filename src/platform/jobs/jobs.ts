import { Inject, Injectable } from '@nestjs/common';
import type { BulkJobOptions, Queue } from 'bullmq';
import { ATTEMPTS } from './backoff.rules.js';
import type { Job, Lane } from './job.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';
import { within } from './within.js';

/** When and under which name a job is added. */
export interface JobTerms {
  /**
   * While a job of this id waits, runs or lies failed, another is not added. Letters, digits, `.`, `_`, `-`; no `:`. On the lane
   * `alarms` the id is free again as soon as the job is done; elsewhere it is remembered for the lane's last thousand jobs.
   */
  readonly id?: string;
  /** Not before this instant by the database's clock. Left out or past: at once. */
  readonly at?: Date;
}
export interface JobToAdd<Data extends object> extends JobTerms {
  readonly data: Data;
}

const LIMIT_MS = 2_000;
const AT_ONCE = 500;
const FORTNIGHT_S = 14 * 24 * 3_600;

/**
 * Adds jobs. Never call it inside a request or an open unit of work: announce an event, and let a listener or a feeder add the job.
 * Each call ends within about two seconds, whatever state the queue store is in. @throws QueueAway
 */
@Injectable()
export class Jobs {
  constructor(@Inject(QUEUE_STORE) private readonly store: QueueStore) {}

  async add<Data extends object>(job: Job<Data>, data: Data, terms: JobTerms = {}): Promise<void> {
    await this.addAll(job, [{ data, ...terms }]);
  }

  /** Adds many of a kind in few round trips. When it throws, some may have been added: give them ids and add all again. */
  async addAll<Data extends object>(job: Job<Data>, entries: readonly JobToAdd<Data>[]): Promise<void> {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE);
      await within(LIMIT_MS, () => addTo(this.store.queue(job.lane), job, some));
    }
  }
}

async function addTo(queue: Queue, job: Job, entries: readonly JobToAdd<object>[]): Promise<void> {
  const bulk = entries.map(({ data, ...terms }) => ({ name: job.name, data, opts: optionsOf(job.lane, terms) }));
  // On PostgreSQL a bulk of one costs two temporary tables.
  if (bulk.length === 1) await queue.add(bulk[0]!.name, bulk[0]!.data, bulk[0]!.opts);
  else await queue.addBulk(bulk);
}

function optionsOf(lane: Lane, { id, at }: JobTerms): BulkJobOptions {
  return {
    attempts: ATTEMPTS,
    backoff: { type: 'custom' },
    // An alarm is set anew under the same id while its row is due; a listener must not hear of an event again soon.
    removeOnComplete: lane === 'alarms' ? true : { count: 1_000 },
    removeOnFail: { age: FORTNIGHT_S },
    ...(id === undefined ? {} : { jobId: id }),
    // The store adds the delay to the timestamp, so this machine's clock has no say in it.
    ...(at === undefined ? {} : { timestamp: at.getTime() - 1, delay: 1 }),
  };
}
