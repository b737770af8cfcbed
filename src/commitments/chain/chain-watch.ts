import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { isShaken } from './chain.rules.js';
import { Chains } from './chains.js';
import { stateAfter } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { commitmentPutAtRisk, commitmentRelieved } from '../commitment.events.js';

/** When something slips, every promise that rests on it is looked at again: it is at risk, or safe once more. */
@Injectable()
export class ChainWatch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly chains: Chains,
  ) {}

  @On('commitment.*')
  async backingMoved(event: StoredEvent): Promise<void> {
    if (!event.subjectId || !MOVES.has(event.type)) return;
    await this.uow.run(systemActor('chain-watch'), async (work) => {
      for (const id of await this.chains.restingOn(work, event.subjectId!)) await this.look(work, id as CommitmentId);
    });
  }

  private async look(work: Work, id: CommitmentId): Promise<void> {
    const promise = await work.lock(Commitment, id);
    const { verdict, chain } = await this.chains.footing(work, promise);
    const shaken = isShaken(verdict, chain);
    if (shaken && promise.state === 'active') {
      await work.update(Commitment, promise, { state: stateAfter(promise, 'put_at_risk'), riskReason: 'backing' });
      work.record(commitmentPutAtRisk(promise, 'backing'));
    }
    if (!shaken && promise.state === 'at_risk' && promise.riskReason === 'backing') {
      await work.update(Commitment, promise, { state: stateAfter(promise, 'relieve'), riskReason: null });
      work.record(commitmentRelieved(promise));
    }
  }
}

/** What can change when a backing is finished, or whether it will be. */
const MOVES: ReadonlySet<string> = new Set(
  [
    'accepted',
    'countered',
    'declined',
    'lapsed',
    'withdrawn',
    'renegotiated',
    'broken',
    'done_late',
    'reported',
    'kept',
    'at_risk',
    'relieved',
  ].map((happened) => `commitment.${happened}`),
);
