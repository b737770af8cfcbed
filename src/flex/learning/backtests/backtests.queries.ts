import { Injectable } from '@nestjs/common';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
  type Work,
} from '../../../platform/index.js';
import { headOf } from '../policy-head.queries.js';
import type { ListChangesDto } from './backtest.dto.js';
import type { AffectedView, BacktestView } from './backtest.views.js';
import { resultView } from './result-view.js';
import type { BacktestResult } from './tally.rules.js';

const BACKTESTS = `
  select b.id, b.policy_id as "policyId", b.policy_version as version, b.decided_from as from, b.decided_to as to, b.asked_by as "askedBy",
    b.asked_at as "askedAt", b.decisions, b.done_at as "doneAt", b.hash, b.result
  from backtests b`;

const AFFECTED = `
  select x.place, x.decision_id as "decisionId", d.case_id as "caseId", c.number as "caseNumber", d.customer_id as "customerId", k.name as "customerName",
    x.change, x.was, x.would_be as "wouldBe", x.row_id as row, x.missing, x.was_granted as "wasGranted", d.amount, d.currency, x.cost,
    d.decided_at as "decidedAt"
  from backtest_changes x join decisions d on d.id = x.decision_id join cases c on c.id = d.case_id join customers k on k.id = d.customer_id
  where x.backtest_id = $1 and ($2::text is null or x.change = $2) and x.place > $3 order by x.place limit $4`;

interface BacktestRow {
  id: string;
  policyId: string;
  version: number | null;
  from: Date | null;
  to: Date | null;
  askedBy: string;
  askedAt: Date;
  decisions: number;
  doneAt: Date | null;
  hash: string | null;
  result: BacktestResult | null;
}
type AffectedRow = Omit<AffectedView, 'caseNumber' | 'amount' | 'cost' | 'decidedAt'> & {
  place: number;
  caseNumber: string;
  amount: string | null;
  currency: string | null;
  cost: string;
  decidedAt: Date;
};

/** Reads backtests, and whom they would have met. */
@Injectable()
export class BacktestsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest first. */
  list(actor: Actor, policyId: string, { limit, cursor }: ListQuery): Promise<Page<BacktestView>> {
    const [before] = readCursor('backtests', ['text'], cursor) ?? [null];
    return this.uow.read(actor, async (work) => {
      await headOf(work, policyId);
      const rows = await work.query<BacktestRow>(
        `${BACKTESTS} where b.policy_id = $1 and ($2::text is null or b.id < $2) order by b.id desc limit $3`,
        [policyId, before, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('backtests', [last.id]), viewOf);
    });
  }

  one(actor: Actor, policyId: string, id: string): Promise<BacktestView> {
    return this.uow.read(actor, (work) => this.view(work, policyId, id));
  }

  /** @throws NotFound */
  async view(work: Work, policyId: string, id: string): Promise<BacktestView> {
    const [row] = await work.query<BacktestRow>(`${BACKTESTS} where b.policy_id = $1 and b.id = $2`, [policyId, id]);
    if (!row) throw new NotFound();
    return viewOf(row);
  }

  /** In the order the decisions were made. */
  affected(
    actor: Actor,
    policyId: string,
    id: string,
    { change, limit, cursor }: ListChangesDto,
  ): Promise<Page<AffectedView>> {
    const [after] = readCursor('affected', ['number'], cursor) ?? [0];
    return this.uow.read(actor, async (work) => {
      await this.view(work, policyId, id);
      const place = Math.min(Math.max(Math.floor(after), 0), 2 ** 31 - 1);
      const rows = await work.query<AffectedRow>(AFFECTED, [id, change ?? null, place, limit + 1]);
      return pageOf(rows, limit, (last) => writeCursor('affected', [last.place]), affectedView);
    });
  }
}

const viewOf = ({ from, to, askedAt, doneAt, result, ...row }: BacktestRow): BacktestView => ({
  ...{
    id: row.id,
    policyId: row.policyId,
    version: row.version,
    askedBy: row.askedBy,
    decisions: row.decisions,
    hash: row.hash,
  },
  period: { from: instant(from), to: instant(to) },
  askedAt: instant(askedAt),
  state: doneAt ? 'done' : 'running',
  doneAt: instant(doneAt),
  result: result && resultView(result),
});

const affectedView = ({
  place: _,
  caseNumber,
  amount,
  currency,
  cost,
  decidedAt,
  ...row
}: AffectedRow): AffectedView => ({
  ...row,
  caseNumber: Number(caseNumber),
  amount: amount === null ? null : { amount: Number(amount), currency: currency! },
  cost: Number(cost),
  decidedAt: instant(decidedAt),
});
