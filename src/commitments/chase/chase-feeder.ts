import { Injectable } from '@nestjs/common';
import { Every, Jobs, type JobToAdd, systemActor, UnitOfWork } from '../../platform/index.js';
import { chaseDue } from './chase.jobs.js';

/** Alarms are set this far ahead, so that a queue never carries more than a few minutes' worth of them. */
const HORIZON = '2 minutes';
const AT_MOST = 2_000;

interface Near {
  commitment_id: string;
  due_at: Date;
  feeds: number;
}

/**
 * Hands the queue the alarms that ring soon. Postgres holds every due time: what is due already, or whose alarm does not ring, needs no
 * queue and is swept up from there, so that wiping the queue costs half a second, never a step.
 */
@Injectable()
export class ChaseFeeder {
  private readonly actor = systemActor('chase-feeder');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  @Every({ ms: 200, name: 'feed chases' })
  async feed(): Promise<void> {
    for (let fed = AT_MOST; fed === AT_MOST;) {
      const near = await this.takeNear();
      await this.jobs.addAll(chaseDue, alarms(near)).catch((error: unknown) => this.giveBack(near, error));
      fed = near.length;
    }
  }

  /** Marks are committed before alarms are set: an alarm may ring at once, and must find its chase free. */
  private takeNear(): Promise<Near[]> {
    return this.uow.run(this.actor, async (work) =>
      returned(
        await work.query(
          `update chases c set fed_at = now(), feeds = c.feeds + 1
           from (
             select commitment_id from chases where fed_at is null and due_at > now() and due_at <= now() + $1::interval
             order by due_at limit $2 for update skip locked
           ) near
           where c.commitment_id = near.commitment_id
           returning c.commitment_id, c.due_at, c.feeds`,
          [HORIZON, AT_MOST],
        ),
      ),
    );
  }

  private async giveBack(near: readonly Near[], error: unknown): Promise<never> {
    await this.uow.run(this.actor, (work) =>
      work.query('update chases set fed_at = null where commitment_id = any($1)', [
        near.map((chase) => chase.commitment_id),
      ]),
    );
    throw error;
  }
}

const alarms = (near: readonly Near[]): JobToAdd<{ commitmentIds: string[] }>[] =>
  near.map((chase) => ({
    id: `${chase.commitment_id}.${chase.due_at.getTime()}.${chase.feeds}`,
    at: chase.due_at,
    data: { commitmentIds: [chase.commitment_id] },
  }));

/** TypeORM answers an update with its rows and their count. */
const returned = (answer: unknown): Near[] =>
  (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Near[];
