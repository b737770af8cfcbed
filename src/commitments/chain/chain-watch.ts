import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent } from '../../platform/index.js';
import { ChainLooks } from './chain-looks.js';

/** When something slips, every promise that rests on it is looked at again: it is at risk, or safe once more. */
@Injectable()
export class ChainWatch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly looks: ChainLooks,
  ) {}

  /** What can change when a backing is finished, or whether it will be. To ask for a new time is to say so. */
  @On(
    'commitment.proposed',
    'commitment.accepted',
    'commitment.countered',
    'commitment.declined',
    'commitment.lapsed',
    'commitment.withdrawn',
    'commitment.renegotiated',
    'commitment.broken',
    'commitment.done_late',
    'commitment.reported',
    'commitment.report_taken_back',
    'commitment.kept',
    'commitment.at_risk',
    'commitment.relieved',
    'commitment.denied',
    'commitment.resumed',
    'commitment.activated',
    'commitment.voided',
    'commitment.moved',
  )
  async backingMoved(event: StoredEvent): Promise<void> {
    if (!event.subjectId) return;
    await this.uow.run(systemActor('chain-watch'), (work) => this.looks.around(work, event.subjectId!));
  }
}
