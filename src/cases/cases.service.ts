import { Injectable } from '@nestjs/common';
import { ChaseSchedule } from '../commitments/index.js';
import { assertFresh, Invalid, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import { headOf } from './case-aliases.js';
import { lockCase } from './case-changes.js';
import { Case, type CaseId } from './case.entity.js';
import { CaseClosed, NobodysCase, OrderOfAnother } from './case.errors.js';
import { caseAmended, caseLinked, caseOpened, caseOwned } from './case.events.js';
import { EntriesService } from './entries/entries.service.js';
import { keepLinks } from './links/case-links.store.js';
import type { AmendCaseDto, OpenCaseDto } from './open-case.dto.js';
import { CaseSheets } from './case-sheets.js';
import type { CaseView } from './case.views.js';

export type NewCase = OpenCaseDto & { receivedAt: Date };

interface Parties {
  customer: string | null;
  owner: string | null;
}

/** Opens cases and says whose they are. */
@Injectable()
export class CasesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly entries: EntriesService,
    private readonly chases: ChaseSchedule,
  ) {}

  /** Opens a case with the customer's own words in it. Who opens it does not own it yet; a major one is theirs, and already being worked on. */
  open(actor: Actor, asked: OpenCaseDto): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const { opened, customer, owner } = await this.begin(work, { ...asked, receivedAt: work.now });
      return this.sheets.sheetOfNew(work, opened, { customer, owner });
    });
  }

  async openIn(work: Work, asked: NewCase): Promise<Case> {
    return (await this.begin(work, asked)).opened;
  }

  private async begin(work: Work, asked: NewCase): Promise<Parties & { opened: Case }> {
    const isMajor = asked.kind === 'major';
    const parties = isMajor
      ? await partiesOfMajor(work, asked)
      : await partiesOf(work, asked.customerId!, asked.orderId);
    const opened = work.manager.create(Case, {
      id: work.newId('cs') as CaseId,
      kind: asked.kind,
      severity: asked.severity ?? 'normal',
      subject: asked.subject,
      channel: asked.channel,
      customerId: asked.customerId ?? null,
      orderId: asked.orderId ?? null,
      state: isMajor ? 'in_progress' : 'received',
      urgentSince: asked.urgency === 'urgent' ? asked.receivedAt : null,
      ownerId: isMajor ? (work.actor.personId ?? null) : null,
      receivedAt: asked.receivedAt,
      stateSince: asked.receivedAt,
      closedReason: null,
      reopenCount: 0,
      createdBy: work.actor.id,
      version: 1,
    });
    Object.assign(opened, await work.insert(Case, opened, 'number'));
    work.record(caseOpened(opened));
    await this.entries.firstWords(work, opened, asked.body);
    if (asked.followsUp) await this.followUp(work, opened, asked.followsUp as CaseId);
    return { opened, ...parties };
  }

  /** @throws Invalid unless it is a case of the same customer */
  private async followUp(work: Work, { id: caseId, customerId }: Case, named: CaseId): Promise<void> {
    const toId = await headOf(work, named);
    const followed = await work.findOne(Case, toId);
    if (!followed || customerId === null || followed.customerId !== customerId)
      throw new Invalid([{ field: 'followsUp', problem: 'is not a case of this customer' }]);
    const [link] = await keepLinks(work, [{ caseId, kind: 'follows_up', toId }], null);
    work.record(caseLinked(caseId, link!));
  }

  amend(actor: Actor, id: CaseId, change: AmendCaseDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await this.amendIn(work, found, change);
      return this.sheets.sheet(work, id);
    });
  }

  /** The same within a larger work, of a case that is locked. @throws NobodysCase, Invalid, OrderOfAnother */
  async amendIn(work: Work, found: Case, change: AmendCaseDto): Promise<void> {
    if (found.customerId === null && (change.kind || change.orderId)) throw new NobodysCase();
    if (change.orderId) await checkParties(work, found.customerId!, change.orderId);
    const fields = (['subject', 'kind', 'severity', 'orderId'] as const).filter(
      (field) => change[field] !== undefined && change[field] !== found[field],
    );
    const urgentSince = urgencyAfter(found, change.urgency, work.now);
    const isOther = urgentSince !== found.urgentSince;
    if (fields.length === 0 && !isOther) return;
    const amended = Object.fromEntries(fields.map((field) => [field, change[field]]));
    await work.update(Case, found, { ...amended, urgentSince });
    if (isOther) await this.chases.caseBecame(work, found.id, urgentSince);
    work.record(caseAmended(found, [...fields, ...(isOther ? ['urgency'] : [])]));
  }

  /** Gives the case to a person of our staff. */
  own(actor: Actor, id: CaseId, personId: string, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      if (found.state === 'closed') throw new CaseClosed();
      await this.giveTo(work, found, personId);
      return this.sheets.sheet(work, id);
    });
  }

  /** @throws Invalid unless the person is an active member of our staff */
  async giveTo(work: Work, found: Case, personId: string): Promise<void> {
    if (found.ownerId === personId) return;
    if (!(await isActiveStaff(work, personId)))
      throw new Invalid([{ field: 'personId', problem: 'is not an active person of our staff' }]);
    await work.update(Case, found, { ownerId: personId });
    work.record(caseOwned(found));
  }
}

const partiesOf = async (work: Work, customerId: string, orderId: string | undefined): Promise<Parties> => ({
  customer: await checkParties(work, customerId, orderId),
  owner: null,
});

/** @throws Invalid */
async function partiesOfMajor(work: Work, { customerId, orderId }: NewCase): Promise<Parties> {
  const problem = 'a major case is about no one customer';
  if (customerId) throw new Invalid([{ field: 'customerId', problem }]);
  if (orderId) throw new Invalid([{ field: 'orderId', problem }]);
  const [who] = await work.query<{ name: string }>('select name from people where id = $1', [
    work.actor.personId ?? '',
  ]);
  return { customer: null, owner: who?.name ?? null };
}

/** What is urgent already stays so since then. */
function urgencyAfter({ urgentSince }: Case, asked: AmendCaseDto['urgency'], now: Date): Date | null {
  if (asked === undefined) return urgentSince;
  return asked === 'normal' ? null : (urgentSince ?? now);
}

/** The customer's name. @throws Invalid, OrderOfAnother */
async function checkParties(work: Work, customerId: string, orderId: string | undefined): Promise<string> {
  const [known] = await work.query<{ customer: string | null; buyer: string | null }>(
    'select (select name from customers where id = $1) as customer, (select customer_id from orders where id = $2) as buyer',
    [customerId, orderId ?? null],
  );
  const { customer, buyer } = known!;
  if (customer === null) throw new Invalid([{ field: 'customerId', problem: 'there is no such customer' }]);
  if (orderId && !buyer) throw new Invalid([{ field: 'orderId', problem: 'there is no such order' }]);
  if (orderId && buyer !== customerId) throw new OrderOfAnother();
  return customer;
}

export async function isActiveStaff(work: Work, personId: string): Promise<boolean> {
  const found = await work.query(`select from people where id = $1 and active and role in ('agent', 'manager')`, [
    personId,
  ]);
  return found.length > 0;
}
