import { Inject, Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LIVE_BUS, type LiveBus } from './live-bus.js';

/** Tells our staff of what is so for a moment and stands in no ledger: who looks at a case, who has begun to write. */
@Injectable()
export class PassingNews {
  private readonly log = new Logger(PassingNews.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(LIVE_BUS) private readonly bus: LiveBus,
  ) {}

  /** To be called once what it tells of is committed. What cannot be told is let go: nothing hangs on it, and the next look shows how it is. */
  async tell(type: `${string}.${string}`, caseIds: Iterable<string>): Promise<void> {
    const cases = [...new Set(caseIds)];
    if (cases.length === 0) return;
    try {
      await this.unitOfWork.run(systemActor('passing-news'), (work) => {
        const at = work.now.toISOString();
        return this.bus.publish(
          cases.map((caseId) => ({ eventId: null, caseId, type, readers: [], at })),
          work,
        );
      });
    } catch (error) {
      this.log.warn(`Passing news was lost: ${(error as Error).message}`);
    }
  }
}
