import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { PolicyBook, type PolicyId, type PolicyInForce } from '../../../policies/index.js';
import { GRANTED } from '../decided.sql.js';
import { headOf, testsOf } from '../policy-head.queries.js';
import {
  deFactoRules,
  FEWEST_REQUESTS,
  remarksOn,
  WITHIN_DAYS,
  withDraft,
  type DeFactoRule,
  type NearMissPattern,
} from './de-facto.rules.js';
import type { DeFactoDraftView, DeFactoRulesView } from './de-facto.views.js';

/** One in twenty is left out on either side: the far ones may have been mercy. */
const PATTERNS = `
  with missed as (
    select m ->> 'row' as row, m ->> 'fact' as fact, d.facts -> (m ->> 'fact') -> 'value' as value, ${GRANTED} as granted
    from decisions d cross join lateral jsonb_array_elements(d.near_misses) m
    where d.policy_id = $1 and d.decided_at >= $2::timestamptz - interval '${WITHIN_DAYS} days' and (${GRANTED}) is not null
  ), valued as (
    select *, case when jsonb_typeof(value) = 'number' then (value #>> '{}')::float8 end as number from missed
  )
  select row, fact, count(*)::int as asked, count(*) filter (where granted)::int as granted,
    percentile_disc(0.05) within group (order by number) filter (where granted) as least,
    percentile_disc(0.95) within group (order by number) filter (where granted) as most,
    coalesce(jsonb_agg(distinct value) filter (where granted and number is null and value is not null), '[]') as values
  from valued group by 1, 2 having count(*) >= ${FEWEST_REQUESTS}`;

/** What is given again and again although a rule speaks against it: proposed as a rule. */
@Injectable()
export class DeFactoService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
  ) {}

  list(actor: Actor, policyId: PolicyId): Promise<DeFactoRulesView> {
    return this.uow.read(actor, async (work) => {
      await headOf(work, policyId);
      const inForce = await this.book.inForce(work, policyId, work.now);
      const rules = inForce ? await rulesFor(work, inForce) : [];
      return { policyId, version: inForce?.number ?? null, withinDays: WITHIN_DAYS, rules };
    });
  }

  /** The version that would make it policy, ready to be sent on; nothing is stored. @throws NotFound when there is no such rule now */
  draft(actor: Actor, policyId: PolicyId, key: string): Promise<DeFactoDraftView> {
    return this.uow.read(actor, async (work) => {
      await headOf(work, policyId);
      const inForce = await this.book.inForce(work, policyId, work.now);
      const rule = inForce && (await rulesFor(work, inForce)).find((one) => one.key === key);
      if (!inForce || !rule) throw new NotFound('There is no such de-facto rule now.');
      const tests = await testsOf(work, policyId, inForce.number);
      return {
        policyId,
        of: inForce.number,
        body: { rows: withDraft(inForce.rows, rule), tests, purpose: inForce.purpose, changeNote: noteOn(rule) },
        remarks: remarksOn(rule, inForce.rows, tests),
      };
    });
  }
}

async function rulesFor(work: Work, { policyId, rows }: PolicyInForce): Promise<DeFactoRule[]> {
  return deFactoRules(await work.query<NearMissPattern>(PATTERNS, [policyId, work.now]), rows);
}

const noteOn = ({ row, label, asksNow, wouldAsk, asked, granted }: DeFactoRule): string =>
  `${row}: ${label} ${wouldAsk} in place of ${asksNow}. In ${WITHIN_DAYS} days ${granted} of ${asked} who missed it by that alone were granted it.`;
