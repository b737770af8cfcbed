import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { Chains } from './chains.js';
import type { Commitment } from '../commitment.entity.js';
import { OverPromised } from '../commitment.errors.js';

/** Keeps us from promising earlier than what a promise rests on allows. */
@Injectable()
export class OverPromises {
  constructor(private readonly chains: Chains) {}

  /** The earliest finish of a promise that comes before it all the same, or null. @throws OverPromised unless a reason is given */
  async refuse(work: Work, promise: Commitment, reason: string | undefined): Promise<Date | null> {
    if (promise.promiser !== 'us') return null;
    const { verdict } = await this.chains.footing(work, promise);
    if (verdict.footing !== 'over') return null;
    if (!reason) throw new OverPromised(verdict.earliestFinish!, Math.round(verdict.slack! / 60_000));
    return verdict.earliestFinish;
  }
}
