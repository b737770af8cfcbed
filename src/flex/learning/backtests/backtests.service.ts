import { Injectable } from '@nestjs/common';
import {
  Invalid,
  NotFound,
  On,
  systemActor,
  UnitOfWork,
  type Actor,
  type StoredEvent,
  type Work,
} from '../../../platform/index.js';
import { CATALOGUE, compile, PolicyBook, readTable, type PolicyId, type PolicyRow } from '../../../policies/index.js';
import { periodOf } from '../period.js';
import { headOf, type PolicyHead } from '../policy-head.queries.js';
import type { BacktestDto } from './backtest.dto.js';
import { backtestAsked, backtestDone } from './backtest.events.js';
import type { BacktestView } from './backtest.views.js';
import { BacktestsQueries } from './backtests.queries.js';
import { keepBacktest, keepChanges, keepResult, lockBacktest, type KeptBacktest } from './backtests.store.js';
import { countReplayable, replayable } from './replayable.queries.js';
import { BacktestTally, factsAskedBy } from './tally.rules.js';

/** So many are replayed while the caller waits, some tenths of a second; more by a worker. */
export const AT_ONCE = 5_000;

/** Replays what was decided under other rows, and keeps what came of it and whom it would have met. */
@Injectable()
export class BacktestsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
    private readonly queries: BacktestsQueries,
  ) {}

  /** Answers the result, or, over many decisions, a backtest that runs. @throws NotFound, Invalid */
  ask(actor: Actor, policyId: PolicyId, asked: BacktestDto, atOnce = AT_ONCE): Promise<BacktestView> {
    const period = periodOf(asked);
    return this.uow.run(actor, async (work) => {
      const head = await headOf(work, policyId);
      const rows = await this.rowsOf(work, head, asked);
      const stretch = { policyId, ...period, until: work.now, currency: head.currency };
      const kept: KeptBacktest = {
        id: work.newId('bkt'),
        ...{ policyId, version: asked.version ?? null, rows, ...period, askedBy: actor.personId ?? actor.id },
        ...{ askedAt: work.now, decisions: await countReplayable(work, stretch), currency: head.currency },
      };
      await keepBacktest(work, kept);
      if (kept.decisions <= atOnce) await replay(work, kept);
      else work.record(backtestAsked(kept));
      return this.queries.view(work, policyId, kept.id);
    });
  }

  /** Once, however often it is told. */
  @On('backtest.asked')
  async run(event: StoredEvent): Promise<void> {
    await this.uow.run(systemActor('backtests'), async (work) => {
      const kept = await lockBacktest(work, event.subjectId!);
      if (kept) await replay(work, kept);
    });
  }

  private async rowsOf(work: Work, { id, currency }: PolicyHead, { version, rows }: BacktestDto): Promise<PolicyRow[]> {
    if ((version === undefined) === (rows === undefined))
      throw new Invalid([{ field: 'version', problem: 'name a version, or give "rows" (not both)' }]);
    if (version !== undefined) return this.versionOf(work, id as PolicyId, version);
    const read = readTable({ rows }, currency);
    if (read.faults.length > 0) throw new Invalid(read.faults.slice(0, 100));
    return read.rows;
  }

  private async versionOf(work: Work, policyId: PolicyId, number: number): Promise<PolicyRow[]> {
    try {
      return (await this.book.version(work, policyId, number)).rows;
    } catch (error) {
      throw error instanceof NotFound
        ? new Invalid([{ field: 'version', problem: 'there is no such version' }])
        : error;
    }
  }
}

/** Batch by batch: neither the decisions nor the changes are ever in memory together. */
async function replay(work: Work, kept: KeptBacktest): Promise<void> {
  const draft = compile(kept.rows, CATALOGUE);
  const tally = new BacktestTally(draft, kept.currency);
  let place = 0;
  for await (const batch of replayable(work, { ...kept, until: kept.askedAt }, factsAskedBy(draft))) {
    const changed = tally.take(batch);
    await keepChanges(work, kept.id, changed, place);
    place += changed.length;
  }
  await keepResult(work, kept.id, tally.result(), tally.digest());
  work.record(backtestDone(kept, tally.digest()));
}
