import { Injectable } from '@nestjs/common';
import { Every, Jobs, type JobToAdd, systemActor, UnitOfWork } from '../../platform/index.js';
import { chaseDue } from './chase.jobs.js';

/** Alarms are set this far ahead, so that a queue never carries more than a few minutes' worth of them. */
const HORIZON = '2 minutes';
/** An alarm that has not rung this long after its time is taken for lost, and set anew. */
const LOST_AFTER = '3 seconds';
const AT_MOST = 2_000;
/** Chases that are overdue together ring together: one job works through them in one transaction. */
const TOGETHER = 100;

interface Near {
  commitment_id: string;
  due_at: Date;
  feeds: number;
  overdue: boolean;
}

/**
 * Hands the queue the alarms that ring soon. Postgres holds every due time; an alarm lost with the queue is set again from here, so that
 * wiping the queue costs seconds, never a step.
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
          `with ahead as (
             select commitment_id from chases where fed_at is null and due_at <= now() + $1::interval
             order by due_at limit $3 for update skip locked
           ), lost as (
             select commitment_id from chases where fed_at < now() - $2::interval and due_at < now() - $2::interval
             order by due_at limit $3 for update skip locked
           )
           update chases c set fed_at = now(), feeds = c.feeds + 1
           from (select commitment_id from ahead union all select commitment_id from lost limit $3) near
           where c.commitment_id = near.commitment_id
           returning c.commitment_id, c.due_at, c.feeds, c.due_at <= now() as overdue`,
          [HORIZON, LOST_AFTER, AT_MOST],
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

/** One alarm for each chase to come; those already due, by the hundred. */
function alarms(near: readonly Near[]): JobToAdd<{ commitmentIds: string[] }>[] {
  const overdue = near.filter((chase) => chase.overdue);
  const ahead = near.filter((chase) => !chase.overdue);
  const jobs: JobToAdd<{ commitmentIds: string[] }>[] = ahead.map((chase) => ({
    id: `${chase.commitment_id}.${chase.due_at.getTime()}.${chase.feeds}`,
    at: chase.due_at,
    data: { commitmentIds: [chase.commitment_id] },
  }));
  for (let from = 0; from < overdue.length; from += TOGETHER) {
    jobs.push({ data: { commitmentIds: overdue.slice(from, from + TOGETHER).map((chase) => chase.commitment_id) } });
  }
  return jobs;
}

/** TypeORM answers an update with its rows and their count. */
const returned = (answer: unknown): Near[] =>
  (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Near[];
