import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent } from '../../platform/index.js';

/** A case that was put off comes back when somebody outside does something in it, or a promise in it goes wrong. */
@Injectable()
export class Awakening {
  constructor(private readonly uow: UnitOfWork) {}

  @On('entry.written', 'commitment.*', 'case.reopened', 'case.resolution_declined')
  async happened(event: StoredEvent): Promise<void> {
    if (!event.caseId || !wakes(event)) return;
    await this.uow.run(systemActor('awakening'), (work) =>
      // Who puts it off after this has happened knows of it.
      work.query('delete from case_snoozes where case_id = any(kept_family($1)) and at < $2', [event.caseId, event.at]),
    );
  }
}

/** By whomever: these are the moments not to sleep through. */
const ALARMING = ['commitment.broken', 'commitment.at_risk', 'commitment.slipped'];

const wakes = ({ type, actorKind }: StoredEvent): boolean =>
  ALARMING.includes(type) || actorKind === 'customer' || actorKind === 'partner';
