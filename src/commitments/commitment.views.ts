import { type Actor, instant } from '../platform/index.js';
import { answersOpenTo, type CommitmentAnswer } from './commitment-answers.rules.js';
import type { CommitmentState } from './commitment-states.rules.js';
import type { Commitment } from './commitment.entity.js';

export class WindowView {
  localStart!: string;
  localEnd!: string;
  zone!: string;
  start!: string;
  end!: string;
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
  evidence?: 'required' | 'enabled' | 'off';
  riskReason?: string | null;
  completedAt!: string | null;
  settledAt!: string | null;
  doneLate!: boolean;
  supersedes?: string | null;
  /** Why it was declined or withdrawn, where somebody said so. */
  settledReason?: string | null;
  /** What the reader can do with it now; each is the name of a sub-resource to post to. */
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
    riskReason: c.riskReason,
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
    supersedes: c.supersedes,
    settledReason: c.settledReason,
    allowed: answersOpenTo('partner', c),
  };
}

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
