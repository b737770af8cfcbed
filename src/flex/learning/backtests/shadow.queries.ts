import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { PolicyBook, type PolicyId } from '../../../policies/index.js';
import { VersionNotShadowed } from './backtest.errors.js';
import type { ShadowView } from './backtest.views.js';
import { replayable } from './replayable.queries.js';
import { resultView } from './result-view.js';
import { daysRun, isLongEnough, wordsOnLength } from './shadow.rules.js';
import { BacktestTally, factsAskedBy } from './tally.rules.js';

/** What a version in shadow mode would have said to everything that was decided since. */
@Injectable()
export class ShadowQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
  ) {}

  /** @throws NotFound, VersionNotShadowed */
  shadow(actor: Actor, policyId: PolicyId, number: number): Promise<ShadowView> {
    return this.uow.read(actor, async (work) => {
      const { compiled, currency } = await this.book.version(work, policyId, number);
      const { since, until } = await shadowOf(work, policyId, number);
      const end = until && until < work.now ? until : work.now;
      const tally = new BacktestTally(compiled, currency);
      const stretch = { policyId, currency, from: since, to: null, until: end };
      for await (const batch of replayable(work, stretch, factsAskedBy(compiled))) tally.take(batch);
      const days = daysRun(since, end);
      return {
        policyId,
        version: number,
        since: instant(since),
        until: instant(until),
        days,
        isLongEnough: isLongEnough(days),
        says: wordsOnLength(days),
        hash: tally.digest(),
        result: resultView(tally.result()),
      };
    });
  }
}

async function shadowOf(work: Work, policyId: string, number: number): Promise<{ since: Date; until: Date | null }> {
  const [row] = await work.query<{ since: Date | null; until: Date | null }>(
    'select shadowed_since as since, shadowed_until as until from policy_versions where policy_id = $1 and number = $2',
    [policyId, number],
  );
  if (!row?.since) throw new VersionNotShadowed();
  return { since: row.since, until: row.until };
}
