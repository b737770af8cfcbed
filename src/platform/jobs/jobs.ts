import { Inject, Injectable } from '@nestjs/common';
import type { BulkJobOptions, Queue } from 'bullmq';
import { ATTEMPTS } from './backoff.rules.js';
import { QueueAway } from './job.errors.js';
import type { Job, Lane } from './job.js';
import { QUEUE_STORE, type QueueStore } from './queue-store.js';
import { within } from './within.js';

/** When and under which name a job is added. */
export interface JobTerms {
  /**
   * While a job of this id waits, runs or lies failed, another is not added. Letters, digits, `.`, `_`, `-`. On the lane `alarms`
   * the id is free again as soon as the job is done; elsewhere the lane remembers it for five minutes more.
   */
  readonly id?: string;
  /** Not before this instant by the database's clock. Left out or past: at once. */
  readonly at?: Date;
  /** Lets every other job of its lane go first. */
  readonly yields?: boolean;
}
export interface JobToAdd<Data extends object> extends JobTerms {
  readonly data: Data;
}

const LIMIT_MS = 2_000;
const AT_ONCE = 500;
const FORTNIGHT_S = 14 * 24 * 3_600;
/** By age, not by number: to forget all but the last thousand, PostgreSQL reads that thousand for every job that is done. */
const REMEMBERED_S = 300;

/**
 * Adds jobs. Never call it inside a request or an open unit of work: announce an event, and let a listener or a feeder add the job.
 * Each round trip ends within two seconds, whatever state the queue store is in. @throws QueueAway
 */
@Injectable()
export class Jobs {
  constructor(@Inject(QUEUE_STORE) private readonly store: QueueStore) {}

  async add<Data extends object>(job: Job<Data>, data: Data, terms: JobTerms = {}): Promise<void> {
    await this.addAll(job, [{ data, ...terms }]);
  }

  /** Fails within a second when the queue store cannot be used. @throws QueueAway */
  ping(): Promise<void> {
    return this.store.ping();
  }

  /** Adds many of a kind in few round trips. When it throws, some may have been added: give them ids and add all again. */
  async addAll<Data extends object>(job: Job<Data>, entries: readonly JobToAdd<Data>[]): Promise<void> {
    await this.addMixed(
      job.lane,
      entries.map((entry) => ({ name: job.name, ...entry })),
    );
  }

  /** Adds jobs of several kinds that share a lane. */
  async addMixed(lane: Lane, entries: readonly (JobToAdd<object> & { name: string })[]): Promise<void> {
    const jobs = entries.map(({ name, data, ...terms }) => ({ name, data, opts: optionsOf(lane, terms) }));
    try {
      for (let from = 0; from < jobs.length; from += AT_ONCE) {
        await within(LIMIT_MS, async () => put(await this.store.queue(lane), jobs.slice(from, from + AT_ONCE)));
      }
    } catch (error) {
      throw new QueueAway(error);
    }
  }
}

async function put(queue: Queue, jobs: { name: string; data: object; opts: BulkJobOptions }[]): Promise<void> {
  // On PostgreSQL each bulk makes two temporary tables: not for one.
  if (jobs.length === 1) await queue.add(jobs[0]!.name, jobs[0]!.data, jobs[0]!.opts);
  else await queue.addBulk(jobs);
}

function optionsOf(lane: Lane, { id, at, yields }: JobTerms): BulkJobOptions {
  return {
    attempts: ATTEMPTS,
    backoff: { type: 'custom' },
    // An alarm is set anew under its id while its row is due; a listener is not to hear of an event again soon.
    removeOnComplete: lane === 'alarms' ? true : { age: REMEMBERED_S },
    removeOnFail: { age: FORTNIGHT_S },
    ...(yields ? { priority: 1 } : {}),
    ...(id === undefined ? {} : { jobId: id }),
    // The store adds delay to timestamp: the sum is `at`, and this machine's clock has no say in it.
    ...(at === undefined ? {} : { timestamp: at.getTime() - 1, delay: 1 }),
  };
}
