import { Injectable } from '@nestjs/common';
import { LinkService, type Link, type LinkAudience, type MadeLink } from '../../access/index.js';
import { MailService, systemActor, UnitOfWork, type MailReader, type Work } from '../../platform/index.js';
import { FRESH_LINK } from './fresh-link.letters.js';

/** A new link for the reader of an old one, by mail and by mail only: whoever found the old one gains nothing by it. */
@Injectable()
export class FreshLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: LinkService,
    private readonly mails: MailService,
  ) {}

  /** Does nothing for a token that was never one of ours or still opens; mails nobody twice within the hour. */
  async send(token: string, audience: LinkAudience): Promise<void> {
    await this.unitOfWork.run(systemActor('fresh-links'), async (work) => {
      const old = await this.links.former(work, token, audience);
      const to = old && readerOf(old);
      if (!old || !to) return;
      const causeId = `fresh-link ${audience === 'customer' ? old.caseId : 'tasks'} ${hourOf(work.now)}`;
      // First ended for good: renewed in its place, the old address would open again.
      await this.links.revoke(work, old.id);
      const link = await this.remake(work, old);
      await this.mails.queue(work, {
        template: FRESH_LINK[audience],
        to,
        caseId: old.caseId,
        linkId: link.id,
        causeId,
      });
    });
  }

  private remake(work: Work, { audience, partnerId, personId, customerId, caseId, taskId }: Link): Promise<MadeLink> {
    if (audience === 'customer') return this.links.forCustomer(work, { customerId: customerId!, caseId: caseId! });
    return this.links.forPartner(work, { partnerId: partnerId!, personId: personId!, caseId, taskId, until: work.now });
  }
}

function readerOf({ personId, customerId }: Link): MailReader | undefined {
  if (personId) return { personId };
  return customerId ? { customerId } : undefined;
}

const hourOf = (now: Date): string => now.toISOString().slice(0, 'yyyy-mm-ddThh'.length);
