import { Inject, Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { Every } from '../jobs/handles.js';
import { Handlers } from '../jobs/handlers.js';
import { QueueAway } from '../jobs/job.errors.js';
import { Jobs } from '../jobs/jobs.js';
import { QUEUE_STORE, type QueueStore } from '../jobs/queue-store.js';
import { jobsOfListeners } from './listener-jobs.js';
import { forgetHandedOver, pagesOfHandedOver } from './outbox.queries.js';

/** Longer than a job is tried again. */
const HOURS = 3;
const SETTING = 'queue-memory';

/**
 * Notices that the queue store forgot what it had confirmed: emptied, replaced, or another one than last time. Then what was handed
 * over in the last hours is told again; listeners who had done their work find it done.
 */
@Injectable()
export class Retelling {
  private readonly log = new Logger(Retelling.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
  ) {}

  @Every({ ms: 5_000, name: 'to notice a queue store that forgot' })
  async retellIfForgotten(): Promise<void> {
    try {
      const expected = await this.unitOfWork.read(systemActor('retelling'), expectedWord);
      if (expected === undefined || (await this.store.recall()) !== expected) {
        await this.unitOfWork.run(systemActor('retelling'), (work) => this.retell(work));
      }
    } catch (error) {
      // Others say that it is away; what it forgot is seen when it is back.
      if (!(error instanceof QueueAway)) throw error;
    }
  }

  @Every({ ms: 600_000, name: 'to forget what was handed over long ago' })
  async forget(): Promise<void> {
    await this.unitOfWork.run(systemActor('retelling'), (work) => forgetHandedOver(work, HOURS));
  }

  /** One process at a time, and only if nobody has meanwhile. */
  private async retell(work: Work): Promise<void> {
    const [lock] = await work.query<{ ours: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as ours',
      [SETTING],
    );
    if (!lock!.ours) return;
    const expected = await expectedWord(work);
    const recalled = await this.store.recall();
    if (recalled !== undefined && recalled === expected) return;
    if (expected !== undefined) await this.tellAgain(work);
    const word = recalled ?? work.newId('mem');
    await work.query(
      'insert into settings (name, value) values ($1, to_jsonb($2::text)) on conflict (name) do update set value = excluded.value',
      [SETTING, word],
    );
    // Last: if the work fails after it, the words differ and everything is told once more.
    if (recalled === undefined) await this.store.remember(word);
  }

  /** Behind everything new, which is not to wait for what was most likely done long ago. */
  private async tellAgain(work: Work): Promise<void> {
    let jobs = 0;
    for await (const page of pagesOfHandedOver(work)) {
      const again = page.flatMap(({ eventId, type }) => jobsOfListeners(this.handlers, eventId, type));
      await this.jobs.addMixed(
        'news',
        again.map((job) => ({ ...job, yields: true })),
      );
      jobs += again.length;
    }
    this.log.warn({
      message: 'The queue store forgot what it was told: the events of the last hours are told again',
      jobs,
    });
  }
}

/** What the store was told to remember. */
async function expectedWord(work: Work): Promise<string | undefined> {
  const [row] = await work.query<{ value: string }>('select value from settings where name = $1', [SETTING]);
  return row?.value;
}
