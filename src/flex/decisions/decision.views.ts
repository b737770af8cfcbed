import { instant, type Money } from '../../platform/index.js';
import {
  CATALOGUE,
  ConflictView,
  type NearMiss,
  type Outcome,
  type ReasonCode,
  type Remedy,
  type VersionBecause,
} from '../../policies/index.js';
import type { DiscretionView } from '../discretion/discretion.views.js';
import type { KnownFact } from '../facts/facts-of-case.js';
import { RemedyView } from '../remedies/remedy.views.js';
import type { AskedBecause, Authority, Decision } from './decision.entity.js';
import { allowedDecisionActs, type DecisionAct, type DecisionState } from './decision-states.rules.js';
import { nearMissWords } from './near-miss-words.rules.js';
import { DecisionTraceView } from './trace.views.js';

/** A better row that was missed by one fact alone. */
export class NearlyMetView {
  row!: string;
  outcome!: Outcome;
  fact!: string;
  /** `would be entitled with at most 30 days; it is day 43` */
  words!: string;
  label!: string;
  /** What its numbers count, such as `days`. */
  unit!: string | null;
  /** What the row asks of it and what it is, as plain data; null where the decision is older than that. */
  cell!: object | null;
  value!: unknown;
}

/** Something else that could be given. */
export class PossibleView {
  remedy!: Remedy;
  policyId!: string;
  policy!: string;
  outcome!: Outcome;
  /** The row's sentence; null where somebody has to agree because no row speaks of it. */
  rule!: string | null;
  /** Facts that somebody would have to say first. */
  ask!: string[];
}

/** Who was asked to agree, and by when they answer. */
export class AskedView {
  id!: string;
  by!: string;
  approverIds!: string[];
}

export class DeciderView {
  id!: string;
  name!: string;
}

/** What was decided for one case, by which version of which policy. */
export class DecisionView {
  id!: string;
  caseId!: string;
  customerId!: string;
  orderId!: string | null;
  policyId!: string;
  policy!: string;
  policyVersion!: number;
  /** A customer is never worse off than by the version that was in force when they bought. */
  versionBecause!: VersionBecause;
  outcome!: Outcome;
  row!: string | null;
  /** The row's sentence as it stood; null where no row speaks of it. */
  rule!: string | null;
  remedy!: Remedy;
  amount!: Money | null;
  details!: Readonly<Record<string, unknown>>;
  /** By what right: the law or the policy gives it; whoever decides may; somebody else agreed. */
  authority!: Authority;
  /** Why somebody else had to agree; null where nobody had to. */
  askedBecause!: AskedBecause | null;
  state!: DecisionState;
  reasonCode!: ReasonCode;
  why!: string;
  decidedBy!: DeciderView;
  decidedAt!: string;
  claimedAt!: string;
  grantedAt!: string | null;
  /** Granted and not carried out by then, it lapses. */
  expiresAt!: string | null;
  settledAt!: string | null;
  settledBecause!: string | null;
  conflict!: ConflictView | null;
  nearMisses!: NearlyMetView[];
  remedyId!: string | null;
  allowed!: DecisionAct[];
  version!: number;
}

/** The same, as whoever has just decided reads it. */
export class DecisionMadeView extends DecisionView {
  /** Who decides and by when; null where nobody has to. */
  approval!: AskedView | null;
  /** What the decider may still give; null without discretion in this currency. */
  discretion!: DiscretionView | null;
  /** What is possible, where this is not. */
  possible!: PossibleView[];
}

export class HistoryItemView {
  id!: string;
  at!: string;
  type!: string;
  by!: { id: string; name: string | null };
  subjectId!: string | null;
  data!: Record<string, unknown>;
}

/** All that is known of a decision: how it came about, on what facts, by what rule, and what became of it. */
export class DecisionSheet extends DecisionView {
  /** Why there is such a rule. */
  purpose!: string;
  trace!: DecisionTraceView[];
  facts!: Record<string, KnownFact>;
  remedyOrdered!: RemedyView | null;
  possible!: PossibleView[];
  history!: HistoryItemView[];
}

/** Read beside a decision, for what it names. */
export interface AroundDecision {
  policy: string;
  rule: string | null;
  decider: string;
  remedyId: string | null;
}

export const nearMissView = (miss: NearMiss): NearlyMetView => ({
  row: miss.row,
  outcome: miss.outcome,
  fact: miss.fact,
  words: nearMissWords(miss, CATALOGUE),
  label: CATALOGUE.get(miss.fact)?.label ?? miss.fact,
  unit: CATALOGUE.get(miss.fact)?.unit ?? null,
  cell: miss.cell ?? null,
  value: miss.is ?? null,
});

export const decisionView = (d: Decision, { policy, rule, decider, remedyId }: AroundDecision): DecisionView => ({
  id: d.id,
  caseId: d.caseId,
  customerId: d.customerId,
  orderId: d.orderId,
  policyId: d.policyId,
  policy,
  policyVersion: d.policyVersion,
  versionBecause: d.versionBecause,
  outcome: d.outcome,
  row: d.rowId,
  rule,
  remedy: d.remedy,
  amount: d.amount === null ? null : { amount: Number(d.amount), currency: d.currency! },
  details: d.details,
  authority: d.authority,
  askedBecause: d.askedBecause,
  state: d.state,
  reasonCode: d.reasonCode,
  why: d.why,
  decidedBy: { id: d.decidedBy, name: decider },
  decidedAt: instant(d.decidedAt),
  claimedAt: instant(d.claimedAt ?? d.decidedAt),
  grantedAt: instant(d.grantedAt),
  expiresAt: instant(d.expiresAt),
  settledAt: instant(d.settledAt),
  settledBecause: d.settledBecause,
  conflict: d.conflict,
  nearMisses: d.nearMisses.map(nearMissView),
  remedyId,
  allowed: allowedDecisionActs(d.state),
  version: d.version,
});
