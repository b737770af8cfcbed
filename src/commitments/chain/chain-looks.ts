import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { causeOf, isBackingLost, isShaken, type ChainVerdict, type Link } from './chain.rules.js';
import { Chains } from './chains.js';
import { Slips } from './slips.js';
import { lockCommitment } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { isRunning } from '../commitment-states.rules.js';
import { settleRisk } from '../risk/risks.js';

/** Looks at a promise anew: at risk when what it rests on does not carry it any more, safe again when it does. */
@Injectable()
export class ChainLooks {
  constructor(
    private readonly chains: Chains,
    private readonly slips: Slips,
  ) {}

  /** At everything that rests on the promise that moved, and at what its own end means. */
  async around(work: Work, moved: string): Promise<void> {
    await this.slips.endIfSettled(work, moved);
    for (const id of await this.chains.restingOn(work, moved)) await this.at(work, id as CommitmentId);
  }

  /** `over`: what it can be finished at, where this very work promises it for earlier all the same. */
  async at(work: Work, id: CommitmentId, over: Date | null = null): Promise<void> {
    const promise = await lockCommitment(work, id);
    if (!isRunning(promise.state)) return;
    const { verdict, chain } = await this.chains.footing(work, promise);
    const shaken = isShaken(verdict, chain) && !(await this.isPromisedAllTheSame(work, promise, verdict, chain, over));
    await settleRisk(work, promise, 'backing', shaken);
    const cause = shaken ? causeOf(chain.get(id)!, verdict, chain) : undefined;
    await this.slips.keep(work, promise, cause);
  }

  /** Somebody promised it knowing that it comes too late, and it has not become later since. */
  private async isPromisedAllTheSame(
    work: Work,
    promise: Commitment,
    verdict: ChainVerdict,
    chain: ReadonlyMap<string, Link>,
    over: Date | null,
  ): Promise<boolean> {
    if (verdict.earliestFinish === null || isBackingLost(verdict, chain)) return false;
    if (over !== null) return verdict.earliestFinish <= over;
    const [known] = await work.query<{ finish: string | null }>(
      `select max(data->>'earliestFinish') as finish from events
       where subject_id = $1 and type in ('commitment.made', 'commitment.backed')`,
      [promise.id],
    );
    return known!.finish !== null && verdict.earliestFinish <= new Date(known!.finish);
  }
}
