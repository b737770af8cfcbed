import { Injectable } from '@nestjs/common';
import { Every, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { Discretion } from '../discretion/discretion.service.js';
import { Decision } from './decision.entity.js';
import { isSettled } from './decision-states.rules.js';
import { Grants } from './grants.service.js';

const MANY = 100;

/** Lets go of what was granted and not used, and frees money that was left set aside for what is settled. */
@Injectable()
export class DecisionDuty {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grants: Grants,
    private readonly discretion: Discretion,
  ) {}

  @Every({ name: 'lapsing decisions', ms: 30_000 })
  async look(): Promise<void> {
    for (const id of await this.due()) await this.alone(id, (work, decision) => this.lapse(work, decision));
    for (const id of await this.stuck()) await this.alone(id, (work, decision) => this.heal(work, decision));
  }

  /** Each in a work of its own, and a worker that is at one already is not waited for. */
  private alone(id: string, act: (work: Work, decision: Decision) => Promise<void>): Promise<void> {
    return this.uow.run(systemActor('decisions'), async (work) => {
      const [decision] = await work.find(Decision, 'where id = $1 for update skip locked', [id]);
      if (decision) await act(work, decision);
    });
  }

  private async lapse(work: Work, decision: Decision): Promise<void> {
    const over = decision.expiresAt && decision.expiresAt <= work.now;
    if (over && (decision.state === 'granted' || decision.state === 'failed')) await this.grants.lapse(work, decision);
  }

  private async heal(work: Work, decision: Decision): Promise<void> {
    if (isSettled(decision.state))
      await this.discretion.settle(work, decision.id, decision.state === 'executed' ? 'post' : 'release');
  }

  private due(): Promise<string[]> {
    return this.ids(
      `select id from decisions where state in ('granted', 'failed') and expires_at <= now() order by expires_at limit ${MANY}`,
    );
  }

  private stuck(): Promise<string[]> {
    return this.ids(
      `select distinct e.decision_id as id from discretion_entries e join decisions d on d.id = e.decision_id
       where e.kind = 'reserve' and d.state in ('executed', 'refused', 'expired', 'withdrawn') and not exists (
         select from discretion_entries s where s.decision_id = e.decision_id and s.account_id = e.account_id and s.kind <> 'reserve')
       limit ${MANY}`,
    );
  }

  private async ids(sql: string): Promise<string[]> {
    const rows = await this.uow.read(systemActor('decisions'), (work) => work.query<{ id: string }>(sql));
    return rows.map(({ id }) => id);
  }
}
