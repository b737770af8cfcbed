import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import type { Commitment } from '../commitment.entity.js';

/** Looks whether a target is really missed. True: no, or that cannot be said at this moment; then its breach is not taken now. */
export type Witness = (work: Work, target: Commitment) => Promise<boolean>;

/** Whoever knows what keeps targets is asked before one is found broken: news of what kept it may still be on its way. */
@Injectable()
export class BreachWitness {
  private witness: Witness = () => Promise.resolve(false);

  appoint(witness: Witness): void {
    this.witness = witness;
  }

  knowsBetter(work: Work, promise: Commitment): Promise<boolean> {
    return promise.source === 'target' ? this.witness(work, promise) : Promise.resolve(false);
  }
}
