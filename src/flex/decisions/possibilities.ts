import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { PolicyBook, REMEDIES, type Outcome, type PolicyInForce, type Remedy } from '../../policies/index.js';
import { Judgements, type Claim, type Judgement } from './judgements.js';
import { ruleOf } from './rule-sentence.rules.js';
import type { PossibleView } from './decision.views.js';

const GIVES: readonly Outcome[] = ['statutory', 'entitled', 'flexible', 'approval'];

/** What is possible where something is not: nobody hears only that the policy says no. */
@Injectable()
export class Possibilities {
  constructor(
    private readonly book: PolicyBook,
    private readonly judgements: Judgements,
  ) {}

  /** All policies that say something to this claim, each once. */
  async governing(work: Work, at: Date, remedies: readonly Remedy[] = REMEDIES): Promise<PolicyInForce[]> {
    const found = new Map<string, PolicyInForce>();
    for (const remedy of remedies)
      for (const policy of await this.book.governing(work, remedy, at)) found.set(policy.policyId, policy);
    return [...found.values()];
  }

  /** What other policies, or this customer's next try, would give: the best first. */
  async beside(work: Work, claim: Claim, not: string): Promise<PossibleView[]> {
    const possible: PossibleView[] = [];
    for (const policy of await this.governing(work, claim.at)) {
      if (policy.policyId === not) continue;
      possible.push(...possibleBy(await this.judgements.judge(work, policy, claim)));
    }
    return possible.sort((a, b) => GIVES.indexOf(a.outcome) - GIVES.indexOf(b.outcome));
  }
}

function possibleBy({ policy, answer, ask }: Judgement): PossibleView[] {
  if (!GIVES.includes(answer.outcome)) return [];
  return policy.remedies.map((remedy) => ({
    remedy,
    policyId: policy.policyId,
    policy: policy.name,
    outcome: answer.outcome,
    rule: ruleOf(policy, answer.row),
    ask: ask.map(({ fact }) => fact),
  }));
}
