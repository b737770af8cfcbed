import type { Money } from '../../../platform/index.js';
import {
  ConflictView,
  type Outcome,
  type ReasonCode,
  type Remedy,
  type VersionBecause,
} from '../../../policies/index.js';
import type { DiscretionView } from '../../discretion/discretion.views.js';
import type { KnownFact } from '../../facts/facts-of-case.js';
import type { AskedBecause } from '../decision.entity.js';
import { NearlyMetView, PossibleView } from '../decision.views.js';
import { DecisionTraceView } from '../trace.views.js';

export class AskView {
  fact!: string;
  label!: string;
}

/** Whether whoever reads the card may decide this alone. */
export class MayDecideView {
  /** They may: it is the customer's anyhow, or within what they may give. */
  alone!: boolean;
  /** The most they may give alone; null where nothing limits it. */
  upTo!: Money | null;
  /** Why not, where they may not; `facts_missing` before it can be said, `never` where nobody may. */
  because!: AskedBecause | 'facts_missing' | 'never' | null;
  /** Until then somebody else has to agree to more for this customer. */
  cooldownUntil!: string | null;
  /** `You may decide this yourself (up to 40.00 EUR, 20.00 EUR left this week).` */
  words!: string;
}

/** What one policy says to a case. */
export class PolicyCardView {
  policyId!: string;
  policy!: string;
  version!: number;
  versionBecause!: VersionBecause;
  remedies!: Remedy[];
  currency!: string;
  outcome!: Outcome;
  /** A stronger row may yet turn out true: nothing is granted before `ask` is answered. */
  provisional!: boolean;
  ask!: AskView[];
  row!: string | null;
  /** The row's sentence; null where no row speaks of it. */
  rule!: string | null;
  /** Why there is such a rule. */
  purpose!: string;
  needsReason!: boolean;
  mayDecide!: MayDecideView;
  /** Generosity available: what may still be given in this currency; null where nothing may be given alone. */
  discretion!: DiscretionView | null;
  nearMisses!: NearlyMetView[];
  conflict!: ConflictView | null;
  trace!: DecisionTraceView[];
  /** Where it must never be: what is possible instead. */
  possible!: PossibleView[];
}

/** Everything an agent needs to decide for the customer before them. */
export class FlexCardView {
  caseId!: string;
  claimedAt!: string;
  facts!: Record<string, KnownFact>;
  policies!: PolicyCardView[];
  reasonCodes!: ReasonCode[];
}
