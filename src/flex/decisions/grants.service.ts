import { Injectable } from '@nestjs/common';
import { PersonKeys } from '../../customers/index.js';
import type { Work } from '../../platform/index.js';
import { PolicyBook } from '../../policies/index.js';
import { Discretion } from '../discretion/discretion.service.js';
import { Remedies } from '../remedies/remedies.service.js';
import { changeDecision } from './decision-changes.js';
import { Decision, type Authority } from './decision.entity.js';
import {
  decisionExpired,
  decisionGranted,
  decisionRefused,
  decisionWithdrawn,
  exceptionMade,
} from './decision.events.js';
import { keepException } from './exception-rows.js';

const DAY = 86_400_000;
/** Granted and not used for so long, it lapses; never before what was promised with it is due. */
const LAPSES_AFTER_DAYS = 14;

/** What becomes of a decision. Whoever calls holds the decision locked, or has just made it. */
@Injectable()
export class Grants {
  constructor(
    private readonly book: PolicyBook,
    private readonly remedies: Remedies,
    private readonly discretion: Discretion,
    private readonly keys: PersonKeys,
  ) {}

  /** Gives it: the exception is written down where it is one, the remedy ordered, and what follows is promised. @throws DecisionNotAllowedNow */
  async grant(
    work: Work,
    decision: Decision,
    { authority, approvedBy = [] }: { authority: Authority; approvedBy?: readonly string[] },
  ): Promise<void> {
    if (authority !== decision.authority)
      throw new Error(`${decision.id} was to be granted by ${decision.authority}, not by ${authority}.`);
    await changeDecision(work, decision, 'grant', { grantedAt: work.now, expiresAt: lapseAfter(work.now) });
    if (authority !== 'entitlement') {
      const policy = await this.book.version(work, decision.policyId, decision.policyVersion);
      const { id, words } = await keepException(work, decision, policy, approvedBy);
      work.record(exceptionMade(decision, id, await this.keys.seal(work, decision.customerId, words)));
    }
    const lastDue = await this.remedies.order(work, decision);
    const expiresAt = lastDue > decision.expiresAt! ? lastDue : decision.expiresAt!;
    await work.query('update decisions set expires_at = $2 where id = $1', [decision.id, expiresAt]);
    decision.expiresAt = expiresAt;
    work.record(decisionGranted(decision, approvedBy));
  }

  /** Whoever was asked said no. @throws DecisionNotAllowedNow */
  async refuse(work: Work, decision: Decision, because: string): Promise<void> {
    await changeDecision(work, decision, 'refuse', { settledBecause: because });
    await this.discretion.settle(work, decision.id, 'release');
    work.record(decisionRefused(decision));
  }

  /** Nobody used it in time: what was set aside is free again, and what was promised with it is let go of. @throws DecisionNotAllowedNow */
  async lapse(work: Work, decision: Decision): Promise<void> {
    await changeDecision(work, decision, 'lapse');
    await this.end(work, decision, 'It was not carried out in time.');
    work.record(decisionExpired(decision));
  }

  /** Whoever wanted to give it does not any more. @throws DecisionNotAllowedNow */
  async withdraw(work: Work, decision: Decision, because: string): Promise<void> {
    await changeDecision(work, decision, 'withdraw', { settledBecause: because });
    await this.end(work, decision, because);
    work.record(decisionWithdrawn(decision));
  }

  private async end(work: Work, decision: Decision, why: string): Promise<void> {
    await this.remedies.cancel(work, decision.id, why);
    await this.discretion.settle(work, decision.id, 'release');
  }
}

const lapseAfter = (at: Date): Date => new Date(at.getTime() + LAPSES_AFTER_DAYS * DAY);
