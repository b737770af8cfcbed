import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { Lane } from './job.js';

export const QUEUE_STORE = Symbol('QueueStore');

/** Where the queues live: PostgreSQL or, where there is one, Redis. Both behave alike. */
export interface QueueStore {
  readonly name: 'postgres' | 'redis';
  /** To add to a lane. It and what it offers may be silent for ever while the store is frozen: ask `within` a limit. */
  queue(lane: Lane): Promise<Queue>;
  /** Begins to take jobs from a lane. */
  worker(lane: Lane, process: Processor, settings: WorkerSettings): Worker;
  /** The word it was last told to remember; undefined when it never was, or lost what it had. @throws QueueAway */
  recall(): Promise<string | undefined>;
  remember(word: string): Promise<void>;
  /** Fails within a second when the store cannot be used. @throws QueueAway */
  ping(): Promise<void>;
  close(): Promise<void>;
}
export type WorkerSettings = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** One queue for each lane, made when first asked for; one that did not come up is forgotten, not kept. */
export class QueuesByLane {
  private readonly made = new Map<Lane, Promise<Queue>>();

  constructor(private readonly make: (lane: Lane) => Queue) {}

  get(lane: Lane): Promise<Queue> {
    let ready = this.made.get(lane);
    if (!ready) this.made.set(lane, (ready = this.ready(lane)));
    return ready;
  }

  private async ready(lane: Lane): Promise<Queue> {
    const queue = this.make(lane);
    // The caller hears of each failure; an unheard 'error' would end the process.
    queue.on('error', () => undefined);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      this.made.delete(lane);
      throw error;
    }
  }
}
