import { instant, type Money } from '../../platform/index.js';
import type { Remedy as RemedyKind } from '../../policies/index.js';
import type { Remedy, RemedyDetails } from './remedy.entity.js';
import { allowedRemedyActs, type RemedyAct, type RemedyState } from './remedy-states.rules.js';

/** What whoever carries it out told us. */
export class ExecutionView {
  attempt!: number;
  result!: 'executed' | 'failed';
  reference!: string | null;
  failure!: string | null;
  by!: string;
  at!: string;
}

/** What a granted decision gives, on its way to the customer. */
export class RemedyView {
  id!: string;
  decisionId!: string;
  caseId!: string;
  kind!: RemedyKind;
  amount!: Money | null;
  details!: RemedyDetails;
  /** The number on what comes back. */
  rma!: string | null;
  state!: RemedyState;
  /** How often it was ordered. */
  attempt!: number;
  orderedAt!: string;
  settledAt!: string | null;
  /** The latest first. */
  executions!: ExecutionView[];
  /** The commitments that follow from it. */
  promises!: string[];
  allowed!: RemedyAct[];
  version!: number;
}

export interface AroundRemedy {
  executions: ExecutionView[] | null;
  promises: string[] | null;
}

export const remedyView = (r: Remedy, { executions, promises }: AroundRemedy): RemedyView => ({
  id: r.id,
  decisionId: r.decisionId,
  caseId: r.caseId,
  kind: r.kind,
  amount: r.amount === null ? null : { amount: Number(r.amount), currency: r.currency! },
  details: r.details,
  rma: r.rma,
  state: r.state,
  attempt: r.attempt,
  orderedAt: instant(r.orderedAt),
  settledAt: instant(r.settledAt),
  executions: (executions ?? []).map((one) => ({ ...one, at: instant(new Date(one.at)) })),
  promises: promises ?? [],
  allowed: allowedRemedyActs(r.state),
  version: r.version,
});
