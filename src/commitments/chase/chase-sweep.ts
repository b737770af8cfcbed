import { Injectable } from '@nestjs/common';
import { Every, UnitOfWork } from '../../platform/index.js';
import { ChasesService } from './chases.service.js';

/** Few enough to commit within a moment, and to lose little when the process dies. */
const TOGETHER = 200;

/**
 * Takes the steps no alarm has rung for: those that were due before anybody could set one, and those whose alarm was lost with its queue or
 * its worker. Straight from the rows, a few hundred in one transaction; what a worker held that died is free at once for another.
 */
@Injectable()
export class ChaseSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly chases: ChasesService,
  ) {}

  @Every({ ms: 200, name: 'sweep up overdue chases' })
  async sweep(): Promise<void> {
    let taken = await this.chases.sweepUp(TOGETHER);
    if (taken === 0) return;
    // What follows from a step, letters above all, gives way until all that is overdue has been taken.
    await this.uow.precedence.hurry(async () => {
      while (taken > 0) taken = await this.chases.sweepUp(TOGETHER);
    });
  }
}
