import type { Work } from '../../platform/index.js';
import { CATALOGUE, type PolicyInForce } from '../../policies/index.js';
import type { AskedBecause, Decision } from './decision.entity.js';
import { missWords } from './near-miss-words.rules.js';
import { ruleOf } from './rule-sentence.rules.js';

/** What was bent where no row was missed by a single fact. */
const BENT: Record<AskedBecause, string> = {
  needs_approval: 'given with somebody else’s agreement, as the rule wants it',
  no_row: 'given where the policy says nothing',
  over_limit: 'more than the rule gives',
  over_cap: 'more than the decider may give in one decision',
  over_budget: 'more than the decider had left to give',
  cooldown: 'given again to a customer who was given something not long before',
  no_discretion: 'given by somebody who may give nothing alone',
};

const NO_ROW = 'No row of the policy speaks of this.';

/** What the ledger vouches for: the words of an exception, as they stood. */
export interface ExceptionWords {
  readonly id: string;
  readonly words: { readonly rule: string; readonly flexed: string; readonly why: string };
}

/** Writes down, once and for ever, that a rule was bent: as everything stood when it was granted. */
export async function keepException(
  work: Work,
  decision: Decision,
  policy: PolicyInForce,
  approvedBy: readonly string[],
): Promise<ExceptionWords> {
  const id = work.newId('exc');
  const words = { rule: ruleOf(policy, decision.rowId) ?? NO_ROW, flexed: flexedIn(decision), why: decision.why };
  const fault = decision.facts['party_at_fault']?.value;
  await work.query(
    `insert into exceptions (id, decision_id, case_id, customer_id, order_id, policy_id, policy_version, policy_name, row_id, rule_says, flexed,
       remedy, amount, currency, authority, requested_by, team, approved_by, party_at_fault, reason_code, why, evidence_count,
       channel, language, region, granted_at)
     select $1, $2, c.id, u.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, p.id, p.team, $14, $15, $16, $17,
       (select count(*) from files f where f.case_id = any(kept_family(c.id))), c.channel, u.language, u.address->>'country', $18
     from cases c join customers u on u.id = $19 join people p on p.id = $20 where c.id = $21`,
    [
      id,
      decision.id,
      decision.orderId,
      decision.policyId,
      decision.policyVersion,
      policy.name,
      decision.rowId,
      words.rule,
      words.flexed,
      decision.remedy,
      decision.amount,
      decision.currency,
      decision.authority,
      approvedBy,
      typeof fault === 'string' ? fault : null,
      decision.reasonCode,
      words.why,
      work.now,
      decision.customerId,
      decision.decidedBy,
      decision.caseId,
    ],
  );
  return { id, words };
}

function flexedIn({ nearMisses, askedBecause }: Decision): string {
  const [nearest] = nearMisses;
  const bent = askedBecause && BENT[askedBecause];
  if (nearest) return [missWords(nearest, CATALOGUE), ...(bent ? [bent] : [])].join('; ');
  return bent ?? 'given on the decider’s own discretion, as the rule allows';
}
