import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { CATALOGUE, type Facts, type Weights } from '../../../policies/index.js';
import { rateOf, roundHalfEven } from '../../../statistics/index.js';
import { GRANTED } from '../decided.sql.js';
import { decidedWithin, periodOf, periodView } from '../period.js';
import type { DecidedPeriod } from '../period.dto.js';
import { headOf } from '../policy-head.queries.js';
import { earlierDecisions } from '../precedents/earlier-decisions.queries.js';
import { weightsOf } from '../precedents/likeness.rules.js';
import { Consistency } from './consistency.rules.js';
import type {
  ConsistencyView,
  HeatView,
  NearMissHeatView,
  OutcomeCountView,
  PolicyReportView,
  RowHeatView,
} from './fairness.views.js';

/** Each is held against every other. */
const MOST_HELD = 2_000;
/** So many are judged before other requests get their turn. */
const AT_A_TIME = 50;

const OUTCOMES = `
  select d.outcome, count(*)::int as decided, count(*) filter (where ${GRANTED})::int as granted,
    count(*) filter (where not ${GRANTED})::int as refused, count(*) filter (where (${GRANTED}) is null)::int as open,
    count(e.id)::int as exceptions
  from decisions d left join exceptions e on e.decision_id = d.id
  where d.policy_id = $1 and ${decidedWithin('$2', '$3')}
  group by 1 order by array_position(array['statutory', 'never', 'entitled', 'flexible', 'approval'], d.outcome)`;

const ROWS = `
  select d.row_id as row, d.outcome, count(*)::int as decided, count(*) filter (where ${GRANTED})::int as granted,
    count(e.id)::int as exceptions, coalesce(sum(e.amount) filter (where e.currency = $4), 0)::text as spent
  from decisions d left join exceptions e on e.decision_id = d.id
  where d.policy_id = $1 and ${decidedWithin('$2', '$3')}
  group by 1, 2 order by count(e.id) desc, count(*) desc, d.row_id nulls last, d.outcome`;

const NEAR_MISSES = `
  select m ->> 'row' as row, m ->> 'fact' as fact, count(*)::int as asked, count(*) filter (where ${GRANTED})::int as granted,
    count(e.id)::int as exceptions
  from decisions d cross join lateral jsonb_array_elements(d.near_misses) m left join exceptions e on e.decision_id = d.id
  where d.policy_id = $1 and ${decidedWithin('$2', '$3')}
  group by 1, 2 order by count(e.id) desc, count(*) desc, 1, 2`;

/** What a policy's decisions add up to, and where it is bent. */
@Injectable()
export class PolicyReportQueries {
  constructor(private readonly uow: UnitOfWork) {}

  report(actor: Actor, policyId: string, asked: DecidedPeriod): Promise<PolicyReportView> {
    const period = periodOf(asked);
    return this.uow.read(actor, async (work) => {
      const { name, weights } = await headOf(work, policyId);
      const rows = await work.query<OutcomeCountView & { exceptions: number }>(OUTCOMES, [
        ...[policyId, period.from, period.to],
      ]);
      const sum = (of: (row: OutcomeCountView & { exceptions: number }) => number): number =>
        rows.reduce((total, row) => total + of(row), 0);
      const { kept, ...rate } = rateOf(
        sum(({ granted }) => granted),
        sum(({ granted, refused }) => granted + refused),
      );
      return {
        policyId,
        name,
        period: periodView(period),
        decisions: sum(({ decided }) => decided),
        exceptions: sum(({ exceptions }) => exceptions),
        granted: { count: kept, ...rate },
        outcomes: rows.map(({ exceptions: _, ...row }) => row),
        consistency: await consistencyOf(work, policyId, weightsOf(weights), period.to ?? work.now),
      };
    });
  }

  heat(actor: Actor, policyId: string, asked: DecidedPeriod): Promise<HeatView> {
    const period = periodOf(asked);
    return this.uow.read(actor, async (work) => {
      const { currency } = await headOf(work, policyId);
      const bounds = [policyId, period.from, period.to];
      const rows = await work.query<Omit<RowHeatView, 'spent'> & { spent: string }>(ROWS, [...bounds, currency]);
      const misses = await work.query<Omit<NearMissHeatView, 'label'>>(NEAR_MISSES, bounds);
      return {
        policyId,
        period: periodView(period),
        currency,
        rows: rows.map((row) => ({ ...row, spent: Number(row.spent) })),
        nearMisses: misses.map((miss) => ({ ...miss, label: CATALOGUE.get(miss.fact)?.label ?? miss.fact })),
      };
    });
  }
}

async function consistencyOf(work: Work, policyId: string, weights: Weights, before: Date): Promise<ConsistencyView> {
  const [situations, granted]: [Facts[], boolean[]] = [[], []];
  const wanted = { policyId, remedy: null, before, apart: null, facts: Object.keys(weights) };
  for await (const batch of earlierDecisions(work, wanted, MOST_HELD)) {
    situations.push(...batch.map(({ facts }) => facts));
    granted.push(...batch.map((decision) => decision.granted));
  }
  const consistency = new Consistency(situations, granted, weights);
  for (let at = 0; at < granted.length; at++) {
    consistency.judge(at);
    if (at % AT_A_TIME === 0) await breathe();
  }
  const { score, judged } = consistency.score();
  return { score: score === null ? null : roundHalfEven(score, 3), judged, considered: granted.length };
}
