import { Injectable } from '@nestjs/common';
import { Every, On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { isRunning } from '../commitment-states.rules.js';
import { Commitment } from '../commitment.entity.js';
import { judgePace, paceOf } from './pace.rules.js';
import { settleRisk } from './risks.js';

const AT_MOST = 200;
/** So many past promises of a partner say how long it takes; older ones no more. */
const PAST = 100;

/**
 * Looks whether a partner still has the time that it takes for such a promise. Each running promise keeps the instant of its next look, so
 * that a round costs what is due, however many promises are open.
 */
@Injectable()
export class PaceWatch {
  private readonly actor = systemActor('pace-watch');

  constructor(private readonly uow: UnitOfWork) {}

  @On('commitment.accepted', 'commitment.activated', 'commitment.resumed')
  agreed(event: StoredEvent): Promise<void> {
    return this.lookAt(event.subjectId!);
  }

  async lookAt(commitmentId: string): Promise<void> {
    await this.uow.run(this.actor, (work) => this.look(work, 'where id = $1 for no key update', [commitmentId]));
  }

  @Every({ ms: 5_000, name: 'look at the pace of promises' })
  async round(): Promise<void> {
    // Whom somebody holds right now is looked at next time.
    const due = `where id in (select id from commitments where look_at <= now() order by look_at limit ${AT_MOST})
      order by id for no key update skip locked`;
    for (let seen = AT_MOST; seen === AT_MOST;) seen = await this.uow.run(this.actor, (work) => this.look(work, due));
  }

  private async look(work: Work, which: string, parameters: unknown[] = []): Promise<number> {
    const promises = await work.find(Commitment, which, parameters);
    const paces = new Map<string, number | null>();
    for (const promise of promises) await this.judge(work, promise, paces);
    return promises.length;
  }

  private async judge(work: Work, promise: Commitment, paces: Map<string, number | null>): Promise<void> {
    let lookAgain: Date | null = null;
    if (isRunning(promise.state) && promise.partnerId) {
      const key = `${promise.partnerId} ${promise.kind}`;
      if (!paces.has(key)) paces.set(key, paceOf(await durations(work, promise.partnerId, promise.kind)));
      const facts = { dueAt: promise.dueAt, begun: await isBegun(work, promise.id) };
      const verdict = judgePace(facts, paces.get(key)!, work.now);
      await settleRisk(work, promise, 'pace', verdict.slow);
      lookAgain = verdict.lookAgain;
    }
    await work.query('update commitments set look_at = $2 where id = $1', [promise.id, lookAgain]);
  }
}

/** From the agreement to the deed, in milliseconds, of the latest that were done, in time or late. */
async function durations(work: Work, partnerId: string, kind: string): Promise<number[]> {
  const rows = await work.query<{ took: number }>(
    `select extract(epoch from completed_at - accepted_at)::float8 * 1000 as took from commitments
     where partner_id = $1 and kind = $2 and completed_at is not null and accepted_at <= completed_at and state in ('kept', 'broken')
     order by completed_at desc limit ${PAST}`,
    [partnerId, kind],
  );
  return rows.map((row) => row.took);
}

async function isBegun(work: Work, id: string): Promise<boolean> {
  return (await work.query('select from commitment_evidence where commitment_id = $1 limit 1', [id])).length > 0;
}
