import type { Id, Work } from '../../../platform/index.js';
import type { PolicyId, PolicyRow } from '../../../policies/index.js';
import type { BacktestResult, ChangedDecision } from './tally.rules.js';

export type BacktestId = Id<'bkt'>;

export interface KeptBacktest {
  readonly id: BacktestId;
  readonly policyId: PolicyId;
  readonly version: number | null;
  readonly rows: PolicyRow[];
  readonly from: Date | null;
  readonly to: Date | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decisions: number;
  readonly currency: string;
}

export async function keepBacktest(work: Work, kept: KeptBacktest): Promise<void> {
  await work.query(
    `insert into backtests (id, policy_id, policy_version, rows, decided_from, decided_to, asked_by, asked_at, decisions)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[kept.id, kept.policyId, kept.version, JSON.stringify(kept.rows), kept.from, kept.to],
      ...[kept.askedBy, kept.askedAt, kept.decisions],
    ],
  );
}

/** The backtest, held for this work alone; undefined when it is done. */
export async function lockBacktest(work: Work, id: string): Promise<KeptBacktest | undefined> {
  const [row] = await work.query<KeptBacktest>(
    `select b.id, b.policy_id as "policyId", b.policy_version as version, b.rows, b.decided_from as from, b.decided_to as to,
       b.asked_by as "askedBy", b.asked_at as "askedAt", b.decisions, p.currency
     from backtests b join policies p on p.id = b.policy_id where b.id = $1 and b.done_at is null for update of b`,
    [id],
  );
  return row;
}

export async function keepChanges(
  work: Work,
  id: string,
  changed: readonly ChangedDecision[],
  from: number,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map((one, at) => ({
    place: from + at + 1,
    decision: one.id,
    ...{ change: one.change, was: one.from, would_be: one.to, row_id: one.row, missing: one.ask },
    ...{ was_granted: one.granted, cost: one.cost },
  }));
  await work.query(
    `insert into backtest_changes (backtest_id, place, decision_id, change, was, would_be, row_id, missing, was_granted, cost)
     select $1, c.place, c.decision, c.change, c.was, c.would_be, c.row_id, array(select jsonb_array_elements_text(c.missing)), c.was_granted, c.cost
     from jsonb_to_recordset($2::jsonb) as c(place integer, decision text, change text, was text, would_be text, row_id text, missing jsonb,
       was_granted boolean, cost bigint)`,
    [id, JSON.stringify(rows)],
  );
}

export async function keepResult(work: Work, id: string, result: BacktestResult, hash: string): Promise<void> {
  await work.query('update backtests set result = $2, hash = $3, done_at = $4 where id = $1', [
    ...[id, JSON.stringify(result), hash, work.now],
  ]);
}
