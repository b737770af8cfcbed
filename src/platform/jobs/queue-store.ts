import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { Lane } from './job.js';

export const QUEUE_STORE = Symbol('QueueStore');

/** Where the queues live: PostgreSQL, or Redis when there is one. Both behave alike. */
export interface QueueStore {
  readonly name: 'postgres' | 'redis';
  /** Adds to a lane. A call may hang while the store is frozen: put it `within` a limit. */
  queue(lane: Lane): Queue;
  /** Begins to take jobs from a lane. */
  worker(lane: Lane, process: Processor, settings: Omit<WorkerOptions, 'connection' | 'prefix'>): Worker;
  /** Answers within a second if the store can be used. @throws QueueAway */
  ping(): Promise<void>;
  close(): Promise<void>;
}
