import { Injectable } from '@nestjs/common';
import { CalendarBook, type CalendarId } from '../calendars/index.js';
import { assertFresh, isUniqueViolation, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import type { ChangePartnerDto } from './change-partner.dto.js';
import type { CreatePartnerDto } from './create-partner.dto.js';
import { Partner, type PartnerId } from './partner.entity.js';
import { CalendarUnknown, PartnerAlreadyKnown } from './partner.errors.js';
import { partnerAdded, partnerChanged } from './partner.events.js';
import { forAgent, type PartnerView } from './partner.views.js';

@Injectable()
export class PartnersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: CalendarBook,
  ) {}

  /** @throws CalendarUnknown, PartnerAlreadyKnown */
  create(actor: Actor, given: CreatePartnerDto): Promise<PartnerView> {
    return this.unitOfWork
      .run(actor, (work) => this.add(work, given).then(forAgent))
      .catch((error) => refuseKnown(error, given));
  }

  /** Adds a partner within a larger work; a reference known already shows as the database's unique violation. @throws CalendarUnknown */
  async add(work: Work, given: CreatePartnerDto): Promise<Partner> {
    await this.mustKnow(work, given.calendarId);
    const partner: Partner = {
      id: work.newId('ptn'),
      name: given.name.trim(),
      kind: given.kind,
      zone: given.zone ?? 'UTC',
      calendarId: (given.calendarId ?? null) as CalendarId | null,
      active: true,
      externalRef: given.externalRef ?? null,
      createdAt: work.now,
      version: 1,
    };
    await work.insert(Partner, partner);
    work.record(partnerAdded(partner));
    return partner;
  }

  /** @throws NotFound, Stale, CalendarUnknown, PartnerAlreadyKnown */
  change(actor: Actor, id: PartnerId, change: ChangePartnerDto, ifMatch?: number): Promise<PartnerView> {
    return this.unitOfWork
      .run(actor, async (work) => {
        const partner = await work.lock(Partner, id);
        assertFresh(partner.version, ifMatch);
        const fields = Object.keys(change).sort();
        if (fields.length === 0) return forAgent(partner);
        await this.mustKnow(work, change.calendarId);
        await work.update(Partner, partner, {
          ...change,
          ...(change.name ? { name: change.name.trim() } : {}),
        } as Partial<Partner>);
        work.record(partnerChanged(partner, fields));
        return forAgent(partner);
      })
      .catch((error) => refuseKnown(error, change));
  }

  private async mustKnow(work: Work, calendarId: string | null | undefined): Promise<void> {
    if (calendarId && !(await this.calendars.has(work, calendarId))) throw new CalendarUnknown(calendarId);
  }
}

function refuseKnown(error: unknown, { externalRef }: ChangePartnerDto): never {
  throw isUniqueViolation(error, 'partners_external_ref') ? new PartnerAlreadyKnown(externalRef!) : error;
}
