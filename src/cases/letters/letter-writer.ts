import { Injectable } from '@nestjs/common';
import { LinkService } from '../../access/index.js';
import { OPEN_STATES } from '../../commitments/index.js';
import { PartnersQueries, type Contact } from '../../partners/index.js';
import { MailService, type StoredEvent, type Work } from '../../platform/index.js';
import { notePlaceTold } from './letter-appointment.js';

/** Ids of what a letter speaks of. */
export interface About {
  commitmentId?: string;
  taskId?: string;
  entryId?: string;
}

const DAY = 86_400_000;
/** A partner's link outlives its task's time, so that a late report still finds the door open. */
const LINK_GRACE_DAYS = 14;
const CUSTOMER_LINK_DAYS = 90;

/** Puts letters in the mail: finds who reads, makes their link, queues. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly mail: MailService,
    private readonly links: LinkService,
    private readonly partners: PartnersQueries,
  ) {}

  /** To whoever has the task, else the partner's main contact, each with a link of their own. */
  async toPartner(work: Work, event: StoredEvent, words: string, about: About, partnerId?: string): Promise<void> {
    const task = await taskOf(work, event.caseId!, about, partnerId);
    const partner = partnerId ?? task?.partnerId;
    if (!partner) return;
    const contacts = await this.partners.contacts(work, partner);
    for (const person of readersAmong(contacts, task?.assigneeId ?? null)) {
      const link = await this.links.forPartner(work, {
        partnerId: partner,
        personId: person.id,
        caseId: task?.caseId ?? event.caseId!,
        taskId: task?.id ?? null,
        until: new Date(Math.max(task?.dueAt.getTime() ?? 0, work.now.getTime()) + LINK_GRACE_DAYS * DAY),
      });
      await this.queue(work, event, `partner.${words}`, { personId: person.id }, about, link.id);
      if (task) await notePlaceTold(work, `partner.${words}`, task.id, person.id);
    }
  }

  async toCustomer(work: Work, event: StoredEvent, words: string, about: About): Promise<void> {
    const [found] = await work.query<{ customerId: string | null }>(
      'select customer_id as "customerId" from cases where id = $1',
      [event.caseId],
    );
    if (!found?.customerId) return;
    const until = new Date(work.now.getTime() + CUSTOMER_LINK_DAYS * DAY);
    const link = await this.links.forCustomer(work, { customerId: found.customerId, caseId: event.caseId!, until });
    await this.queue(work, event, `customer.${words}`, { customerId: found.customerId }, about, link.id);
  }

  async toOwner(work: Work, event: StoredEvent, words: string, about?: About): Promise<void> {
    const [found] = await work.query<{ ownerId: string | null }>(
      'select h.owner_id as "ownerId" from cases c join cases h on h.id = coalesce(c.head_id, c.id) where c.id = $1',
      [event.caseId],
    );
    if (!found?.ownerId || found.ownerId === event.actorId) return;
    await this.queue(
      work,
      event,
      `staff.${words}`,
      { personId: found.ownerId },
      about ?? { commitmentId: event.subjectId! },
    );
  }

  /** Only a new time was taken back: the promise it was to replace still holds. */
  async leavesAnotherStanding(work: Work, commitmentId: string): Promise<boolean> {
    const standing = await work.query(
      'select from commitments c join commitments before on before.id = c.supersedes where c.id = $1 and before.state = any($2)',
      [commitmentId, OPEN_STATES],
    );
    return standing.length > 0;
  }

  /** The acknowledgement tells the customer the promise it was given with, a notice of a slip the new one. */
  async isSaidAlready(work: Work, commitmentId: string): Promise<boolean> {
    const said = await work.query(
      `select from acknowledgements where commitment_id = $1 union all select from own_tasks where successor_id = $1`,
      [commitmentId],
    );
    return said.length > 0;
  }

  async tookAnothersPlace(work: Work, commitmentId: string): Promise<boolean> {
    const found = await work.query('select from commitments where id = $1 and supersedes is not null', [commitmentId]);
    return found.length > 0;
  }

  private async queue(
    work: Work,
    event: StoredEvent,
    template: string,
    to: { personId: string } | { customerId: string },
    about: About,
    linkId?: string,
  ): Promise<void> {
    await this.mail.queue(work, {
      template,
      to,
      data: { ...about },
      caseId: event.caseId,
      linkId: linkId ?? null,
      causeId: event.id,
    });
  }
}

function readersAmong(contacts: readonly Contact[], assigneeId: string | null): Contact[] {
  const assignee = contacts.find((person) => person.id === assigneeId);
  return assignee ? [assignee] : contacts.slice(0, 1);
}

interface TaskAbout {
  id: string;
  caseId: string;
  partnerId: string;
  assigneeId: string | null;
  dueAt: Date;
}

async function taskOf(
  work: Work,
  caseId: string,
  about: About,
  partnerId: string | undefined,
): Promise<TaskAbout | undefined> {
  const [task] = await work.query<TaskAbout>(
    `select t.id, t.case_id as "caseId", t.partner_id as "partnerId", t.assignee_id as "assigneeId", m.due_at as "dueAt"
     from tasks t join commitments m on m.id = t.commitment_id
     where t.case_id = any(kept_family($1)) and case when $2::text is not null then t.id = $2
       when $3::text is not null then m.id = $3 or m.id = (select supersedes from commitments where id = $3)
       else t.partner_id = $4 end
     order by t.id desc limit 1`,
    [caseId, about.taskId ?? null, about.commitmentId ?? null, partnerId ?? null],
  );
  return task;
}
