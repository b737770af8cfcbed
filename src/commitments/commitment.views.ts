import { type Actor, instant } from '../platform/index.js';
import { answersOpenTo, type CommitmentAnswer } from './commitment-answers.rules.js';
import { deniableUntil } from './negotiation/spoken-word.rules.js';
import { risksShown, type StoredRisk } from './risk/risk.rules.js';
import { RiskView } from './risk/risk.views.js';
import type { CommitmentState } from './commitment-states.rules.js';
import type { Commitment, CommitmentSource, Proof } from './commitment.entity.js';

export class WindowView {
  localStart!: string;
  localEnd!: string;
  zone!: string;
  start!: string;
  end!: string;
}

/** A partner's word that our staff recorded: said, and confirmed or not yet. */
export class SpokenView {
  /** Who at the partner said so. */
  speaker!: string;
  at!: string;
  /** When the partner said so itself; null reads "said, not yet confirmed". */
  confirmedAt!: string | null;
  /** Until then the partner may say that it was not so. */
  deniableUntil!: string | null;
}

/** It counts when another promise of the case is kept. */
export class ConditionView {
  /** That other promise; left out for a partner, whose promise it need not be. */
  kept?: string;
  metAt!: string | null;
}

/** A promise as its audience sees it: our staff everything, a partner its own, the customer what was promised to them. */
export class CommitmentView {
  id!: string;
  caseId?: string | null;
  orderId?: string | null;
  kind!: string;
  what!: string;
  promiser?: 'us' | 'partner';
  promisee?: 'us' | 'customer';
  partnerId?: string | null;
  state!: CommitmentState;
  termsVersion!: number;
  window!: WindowView | null;
  dueAt!: string;
  originalDueAt?: string;
  graceMinutes?: number;
  /** Whose answer the terms on the table wait for; null once they are agreed. */
  awaited?: 'us' | 'partner' | null;
  replyBy?: string | null;
  /** The proof it asks for. */
  evidence?: Proof;
  /** It was reported done without it, which was taken. */
  withoutProof?: boolean;
  spoken?: SpokenView | null;
  condition?: ConditionView | null;
  /** Why it may not be kept; a partner reads only what it said itself. */
  risks?: RiskView[];
  completedAt!: string | null;
  settledAt!: string | null;
  doneLate!: boolean;
  supersedes?: string | null;
  /** `target`: it follows from a service level, and is kept by what happens in the case; `approval`: by its approval. */
  source?: CommitmentSource;
  /** Of a promise of ours: the people who are to keep it; empty: the case's owner. */
  keepers?: string[];
  /** The clock of a target stands since then; null when it runs. */
  heldSince?: string | null;
  /** Why it was declined or withdrawn, where somebody said so. */
  settledReason?: string | null;
  /** What the reader can do with it now; each is the name of a sub-resource. */
  allowed?: CommitmentAnswer[];
  version!: number;
}

export function viewFor(actor: Actor, commitment: Commitment): CommitmentView {
  if (actor.audience === 'customer') return forCustomer(commitment);
  return actor.audience === 'partner' ? forPartner(commitment) : forAgent(commitment);
}

export function forAgent(c: Commitment): CommitmentView {
  return {
    ...forPartner(c),
    caseId: c.caseId,
    orderId: c.orderId,
    originalDueAt: instant(c.originalDueAt),
    condition: c.conditionId === null ? null : { kept: c.conditionId, metAt: instant(c.conditionMetAt) },
    risks: risksShown(c).map(riskView),
    source: c.source,
    keepers: c.keepers,
    heldSince: instant(c.heldSince),
    allowed: answersOpenTo('us', c),
  };
}

export function forPartner(c: Commitment): CommitmentView {
  return {
    ...forCustomer(c),
    promiser: c.promiser,
    promisee: c.promisee,
    partnerId: c.partnerId,
    graceMinutes: c.graceMinutes,
    awaited: c.replyBy === null ? null : c.proposedBy === 'us' ? 'partner' : 'us',
    replyBy: instant(c.replyBy),
    evidence: c.evidence,
    withoutProof: c.withoutProof,
    spoken: spokenView(c),
    condition: c.conditionId === null ? null : { metAt: instant(c.conditionMetAt) },
    risks: risksShown(c)
      .filter(({ reason }) => reason === 'said_by_partner')
      .map(riskView),
    supersedes: c.supersedes,
    settledReason: c.settledReason,
    allowed: answersOpenTo('partner', c),
  };
}

const spokenView = (c: Commitment): SpokenView | null =>
  c.spokenBy === null
    ? null
    : {
        speaker: c.spokenBy,
        at: instant(c.spokenAt!),
        confirmedAt: instant(c.confirmedAt),
        deniableUntil: instant(deniableUntil(c)),
      };

const riskView = ({ reason, since }: StoredRisk): RiskView => ({ reason, since: instant(new Date(since)) });

export function forCustomer(c: Commitment): CommitmentView {
  return {
    id: c.id,
    kind: c.kind,
    what: c.what,
    state: c.state,
    termsVersion: c.termsVersion,
    window: c.startsAt
      ? {
          localStart: c.localStart!,
          localEnd: c.localEnd!,
          zone: c.zone!,
          start: instant(c.startsAt),
          end: instant(c.dueAt),
        }
      : null,
    dueAt: instant(c.dueAt),
    completedAt: instant(c.completedAt),
    settledAt: instant(c.settledAt),
    doneLate: c.doneLate,
    version: c.version,
  };
}
