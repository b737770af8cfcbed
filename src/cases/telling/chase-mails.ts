import { Injectable } from '@nestjs/common';
import { LinkService } from '../../access/index.js';
import { PARTNER_TIERS, type Tier } from '../../commitments/index.js';
import { MailService, type Work } from '../../platform/index.js';
import type { Waiting } from './telling.queries.js';

/** What one person is to be told of one step. */
export type Message = Waiting;

export const isToPartner = ({ tier }: { tier: Tier }): boolean => (PARTNER_TIERS as readonly Tier[]).includes(tier);

/** The letter of a message: a partner's, ours, or the words for a person to say themselves. */
export const templateOf = (message: Message): string =>
  message.byPerson ? 'staff.say-it' : `${isToPartner(message) ? 'partner' : 'staff'}.${message.template}`;

/** Puts what a chase says in the mail. */
@Injectable()
export class ChaseMails {
  constructor(
    private readonly mail: MailService,
    private readonly links: LinkService,
  ) {}

  /** One message in a mail of its own; answers the mail's id, undefined when this step has told this reader before. */
  async one(work: Work, message: Message): Promise<string | undefined> {
    return this.mail.queue(work, {
      template: templateOf(message),
      to: { personId: message.personId },
      data: { commitmentId: message.commitmentId, ...(message.byPerson ? { draft: message.template } : {}) },
      caseId: message.caseId,
      linkId: isToPartner(message) ? await this.link(work, [message], message.taskId) : null,
      causeId: message.eventId,
    });
  }

  /** Many messages to one person in one mail, which lists them. */
  async digest(work: Work, messages: readonly Message[]): Promise<string> {
    const [first] = messages;
    const digest = work.newId('dig');
    const mailId = await this.mail.queue(work, {
      template: isToPartner(first!) ? 'partner.chase-digest' : 'staff.chase-digest',
      to: { personId: first!.personId },
      data: { digest },
      linkId: isToPartner(first!) ? await this.link(work, messages, null) : null,
      causeId: digest,
    });
    return mailId!;
  }

  /** Opens the task the message is about, or all the reader's tasks. */
  private async link(work: Work, messages: readonly Message[], taskId: string | null): Promise<string> {
    const { partnerId, personId, caseId } = messages[0]!;
    const until = new Date(Math.max(...messages.map(({ dueAt }) => dueAt.getTime()), work.now.getTime()));
    const link = await this.links.forPartner(work, {
      partnerId: partnerId!,
      personId,
      caseId: taskId ? caseId : null,
      taskId,
      until,
    });
    return link.id;
  }
}
