import { instant, Money, type Actor } from '../../platform/index.js';
import type { Claim } from './claim.entity.js';
import type { ClaimKind } from './claim.rules.js';
import { allowedClaimActs, type ClaimAct, type ClaimState } from './claim-states.rules.js';

/** A claim: the partner sees what was filed with it, our staff all of it. */
export class ClaimView {
  id!: string;
  /** For a partner: its own name for the case. */
  caseId!: string;
  partnerId!: string;
  shipmentId!: string | null;
  kind!: ClaimKind;
  reason!: string;
  claimed!: Money;
  state!: ClaimState;
  happenedAt!: string;
  filedAt!: string | null;
  /** What the partner calls it. */
  reference!: string | null;
  /** The partner's task to answer it. */
  answerTaskId!: string | null;
  granted!: Money | null;
  answeredAt!: string | null;
  answerNote!: string | null;
  recovered!: Money;
  paidAt!: string | null;
  withdrawnAt!: string | null;
  /** By when it has to be filed. */
  fileBy?: string;
  /** Our promise to file it by then. */
  filingCommitmentId?: string;
  withdrawalReason?: string | null;
  /** What the reader can do with it now. */
  allowed?: ClaimAct[];
  createdAt?: string;
  version!: number;
}

/** `caseId` is what the reader calls the case. */
export function claimViewFor(actor: Actor, claim: Claim, caseId: string): ClaimView {
  return actor.audience === 'partner' ? forPartner(claim, caseId) : forAgent(claim, caseId);
}

const forAgent = (c: Claim, caseId: string): ClaimView => ({
  ...forPartner(c, caseId),
  fileBy: instant(c.fileBy),
  filingCommitmentId: c.filingId,
  withdrawalReason: c.withdrawalReason,
  allowed: allowedClaimActs(c.state),
  createdAt: instant(c.createdAt),
});

const ANSWERS: readonly ClaimAct[] = ['accept', 'accept_partly', 'reject'];

const forPartner = (c: Claim, caseId: string): ClaimView => ({
  id: c.id,
  caseId,
  partnerId: c.partnerId,
  shipmentId: c.shipmentId,
  kind: c.kind,
  reason: c.reason,
  claimed: money(c.amount, c),
  state: c.state,
  happenedAt: instant(c.happenedAt),
  filedAt: instant(c.filedAt),
  reference: c.reference,
  answerTaskId: c.answerTaskId,
  granted: c.granted === null ? null : money(c.granted, c),
  answeredAt: instant(c.answeredAt),
  answerNote: c.answerNote,
  recovered: money(c.recovered, c),
  paidAt: instant(c.paidAt),
  withdrawnAt: instant(c.withdrawnAt),
  allowed: allowedClaimActs(c.state).filter((act) => ANSWERS.includes(act)),
  version: c.version,
});

const money = (amount: string, { currency }: Claim): Money => ({ amount: Number(amount), currency });
