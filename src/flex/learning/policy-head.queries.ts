import { NotFound, type Work } from '../../platform/index.js';
import type { PolicyTest, Weights } from '../../policies/index.js';

/** What is true of a policy in all its versions. */
export interface PolicyHead {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly weights: Weights;
}

/** @throws NotFound */
export async function headOf(work: Work, policyId: string): Promise<PolicyHead> {
  const [head] = await work.query<PolicyHead>('select id, name, currency, weights from policies where id = $1', [
    policyId,
  ]);
  if (!head) throw new NotFound();
  return head;
}

/** What the author of a version expects of it. */
export async function testsOf(work: Work, policyId: string, number: number): Promise<PolicyTest[]> {
  const [version] = await work.query<{ tests: PolicyTest[] }>(
    'select tests from policy_versions where policy_id = $1 and number = $2',
    [policyId, number],
  );
  return version?.tests ?? [];
}
