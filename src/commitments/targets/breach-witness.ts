import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import type { Commitment, CommitmentSource } from '../commitment.entity.js';

/** Looks whether a promise that is kept by what happens is really missed. True: no, or that cannot be said at this moment; then its breach is not taken now. */
export type Witness = (work: Work, target: Commitment) => Promise<boolean>;

/** Whoever knows what keeps such promises is asked before one is found broken: news of what kept it may still be on its way, or somebody else's turn may have come. */
@Injectable()
export class BreachWitness {
  private readonly witnesses = new Map<CommitmentSource, Witness>();

  appoint(source: CommitmentSource, witness: Witness): void {
    this.witnesses.set(source, witness);
  }

  knowsBetter(work: Work, promise: Commitment): Promise<boolean> {
    return this.witnesses.get(promise.source)?.(work, promise) ?? Promise.resolve(false);
  }
}
