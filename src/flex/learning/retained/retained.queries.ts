import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { UnitOfWork, type Actor } from '../../../platform/index.js';
import { percent } from '../../../statistics/index.js';
import { factsNamed, GRANTED } from '../decided.sql.js';
import { decidedWithin, periodOf, periodView } from '../period.js';
import type { DecidedPeriod } from '../period.dto.js';
import { headOf } from '../policy-head.queries.js';
import { weightsOf } from '../precedents/likeness.rules.js';
import { moreThanNeighbours, retainedOf, wordsOnRetained, type Asker } from './retained.rules.js';
import type { RetainedValueView } from './retained.views.js';

const DAYS = 180;
/** Each of the granted is held against each of the refused. */
const MOST_GRANTED = 500;
const MOST_REFUSED = 1_000;
/** So many are compared before other requests get their turn. */
const AT_A_TIME = 25;

/**
 * Each customer once, by what they were told first: who was granted an exception, and who was refused and never granted one. $5 is now. What they ordered is
 * in the policy's currency, and was not called off.
 */
const ASKERS = `
  with asked as (
    select distinct on (d.customer_id) d.customer_id, d.decided_at, d.facts, e.id is not null as granted
    from decisions d left join exceptions e on e.decision_id = d.id
    where d.policy_id = $1 and ${decidedWithin('$2', '$3')} and (e.id is not null or (${GRANTED}) = false)
    order by d.customer_id, e.id is null, d.decided_at, d.id)
  select d.granted, d.decided_at <= $5::timestamptz - interval '${DAYS} days' as over, ${factsNamed('$4')} as facts,
    (select coalesce(sum(o.total), 0)::float8 from orders o where o.customer_id = d.customer_id and o.currency = $6
       and o.placed_at > d.decided_at and o.placed_at <= d.decided_at + interval '${DAYS} days'
       and lower(o.status) not in ('canceled', 'cancelled', 'unavailable')) as ordered
  from asked d order by d.decided_at desc, d.customer_id`;

interface Row extends Asker {
  granted: boolean;
  over: boolean;
}

@Injectable()
export class RetainedQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound, Invalid */
  retained(actor: Actor, policyId: string, asked: DecidedPeriod): Promise<RetainedValueView> {
    const period = periodOf(asked);
    return this.uow.read(actor, async (work) => {
      const { currency, weights: given } = await headOf(work, policyId);
      const weights = weightsOf(given);
      const facts = Object.keys(weights);
      const values = [policyId, period.from, period.to, facts, work.now, currency];
      const rows = await work.query<Row>(ASKERS, values);
      const granted = rows.filter((row) => row.granted && row.over);
      const refused = rows.filter((row) => !row.granted && row.over);
      const held = granted.slice(0, MOST_GRANTED);
      const differences: number[] = [];
      for (const [at, one] of held.entries()) {
        const more = moreThanNeighbours(one, refused.slice(0, MOST_REFUSED), weights);
        if (more !== undefined) differences.push(more);
        if (at % AT_A_TIME === AT_A_TIME - 1) await breathe();
      }
      const retained = retainedOf(differences);
      return {
        ...{ policyId, period: periodView(period), currency, days: DAYS, measure: 'orders', granted: granted.length },
        ...{ tooEarly: rows.filter((row) => row.granted && !row.over).length, refused: refused.length },
        ...{ matched: differences.length, unmatchedPercent: percent(held.length - differences.length, held.length) },
        ...{ retained, says: wordsOnRetained(retained) },
      };
    });
  }
}
