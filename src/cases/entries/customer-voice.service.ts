import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { headOf } from '../case-aliases.js';
import { lockHead } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { mayReopen } from '../case-states.rules.js';
import { CasesService } from '../cases.service.js';
import { ClosuresService } from '../stages/closures.service.js';
import { ResolutionsService } from '../stages/resolutions.service.js';
import { EntriesService } from './entries.service.js';
import type { EntryView } from './entry.views.js';

/** A customer can always write: to a case closed lately it comes back, to one closed long ago a new one follows it up, to a merged one where it lives. */
@Injectable()
export class CustomerVoice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: CasesService,
    private readonly closures: ClosuresService,
    private readonly entries: EntriesService,
    private readonly resolutions: ResolutionsService,
  ) {}

  /** `customer` is the actor of a customer's link. Answers the entry, and the case that took it. */
  async say(
    customer: Actor,
    body: string,
    fileIds: string[] = [],
  ): Promise<{ caseId: string; entry: EntryView | null }> {
    const named = customer.caseId as CaseId;
    const follow = await this.uow.read(customer, async (work) => closedLongAgo(work, await headOf(work, named)));
    if (follow) return { caseId: await this.followUp(follow, body, customer.once), entry: null };
    return this.uow.run(customer, async (work) => {
      const found = await lockHead(work, named);
      const caseId = found.id;
      if (found.state === 'closed') await this.closures.reopenIn(work, found, undefined);
      const entry = await this.entries.writeIn(work, caseId, { body, ...(fileIds.length > 0 ? { fileIds } : {}) });
      return { caseId, entry };
    });
  }

  /**
   * Whether what we proposed has solved it, with the words that say so in the case.
   * @throws CaseNotAllowedNow where nothing is proposed, or any more
   */
  answer(customer: Actor, solved: boolean, body: string): Promise<EntryView> {
    return this.uow.run(customer, async (work) => {
      const found = await lockHead(work, customer.caseId as CaseId);
      if (solved) await this.resolutions.agreeIn(work, found);
      else await this.resolutions.declineIn(work, found, undefined);
      return this.entries.writeIn(work, found.id, { body });
    });
  }

  /** Under the desk's own scope: a customer's link opens one case and cannot make another. */
  private followUp(old: Case, body: string, once: Actor['once']): Promise<CaseId> {
    return this.uow.run({ ...systemActor('customer-voice'), ...(once ? { once } : {}) }, async (work) => {
      const opened = await this.cases.openIn(work, {
        kind: old.kind,
        severity: old.severity,
        subject: old.subject,
        body,
        customerId: old.customerId!,
        ...(old.orderId ? { orderId: old.orderId } : {}),
        channel: 'link',
        receivedAt: work.now,
        followsUp: old.id,
      });
      return opened.id;
    });
  }
}

async function closedLongAgo(work: Work, caseId: CaseId): Promise<Case | null> {
  const found = await work.findOne(Case, caseId);
  return found?.state === 'closed' && !mayReopen(found.stateSince, work.now) ? found : null;
}
