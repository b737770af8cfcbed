import { Injectable } from '@nestjs/common';
import { PeopleService, type Person } from '../access/index.js';
import {
  ALWAYS_OPEN,
  atOrNextOpening,
  CalendarBook,
  isOpen,
  type BusinessCalendar,
  type CalendarId,
} from '../calendars/index.js';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../platform/index.js';
import type { ListPartnersDto } from './list-partners.dto.js';
import { Partner, type PartnerId } from './partner.entity.js';
import { viewFor, type PartnerView } from './partner.views.js';

const ORDER = 'partners.name';

/** Which hours a partner works: what a clock that starts now is pinned to. */
export interface PartnerHours {
  /** Null, with its version: it told us of no hours, and counts as open always. */
  readonly calendarId: CalendarId | null;
  readonly version: number | null;
  readonly compiled: BusinessCalendar;
  /** IANA: where the partner's clocks stand. */
  readonly zone: string;
}

/** A person of a partner whom we can write to. */
export type Contact = Person & { email: string };

@Injectable()
export class PartnersQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: CalendarBook,
    private readonly people: PeopleService,
  ) {}

  /** By name. A partner's people find their own only. */
  list(actor: Actor, { limit, cursor, kind, active }: ListPartnersDto): Promise<Page<PartnerView>> {
    const after = readCursor(ORDER, ['text', 'text'], cursor);
    return this.unitOfWork.read(actor, async (work) => {
      const query = work.manager
        .createQueryBuilder(Partner, 'p')
        .addSelect('lower(p.name)', 'folded')
        .where(actor.partnerId ? 'p.id = :own' : 'true', { own: actor.partnerId })
        .orderBy('folded')
        .addOrderBy('p.id')
        .limit(limit + 1);
      if (kind) query.andWhere('p.kind = :kind', { kind });
      if (active) query.andWhere('p.active = :active', { active: active === 'true' });
      if (after) query.andWhere('(lower(p.name), p.id) > (:name, :id)', { name: after[0], id: after[1] });
      const { entities, raw } = await query.getRawAndEntities<{ folded: string }>();
      const rows = entities.map((partner, at) => ({ partner, name: raw[at]!.folded }));
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(ORDER, [last.name, last.partner.id]),
        (row) => viewFor(actor, row.partner),
      );
    });
  }

  /** @throws NotFound also for another partner's people */
  one(actor: Actor, id: PartnerId): Promise<PartnerView> {
    return this.unitOfWork.read(actor, async (work) => viewFor(actor, await this.visible(work, id)));
  }

  /** Within a larger work; undefined when there is none, or none the actor may see. */
  async partner(work: Work, id: string): Promise<Partner | undefined> {
    if (work.actor.partnerId && work.actor.partnerId !== id) return undefined;
    return (await work.manager.findOneBy(Partner, { id: id as PartnerId })) ?? undefined;
  }

  /** @throws NotFound */
  async visible(work: Work, id: string): Promise<Partner> {
    const partner = await this.partner(work, id);
    if (!partner) throw new NotFound();
    return partner;
  }

  /** Whom to write to: the active people with an e-mail address, the main contact first. */
  async contacts(work: Work, partnerId: string): Promise<Contact[]> {
    const people = await this.people.ofPartner(work, partnerId);
    return people.filter((person): person is Contact => person.active && person.email !== null);
  }

  /** Whether this is an active person of this partner. */
  async hasPerson(work: Work, partnerId: string, personId: string): Promise<boolean> {
    const people = await this.people.ofPartner(work, partnerId);
    return people.some((person) => person.active && person.id === personId);
  }

  /** @throws NotFound */
  async calendarOf(work: Work, partnerId: string): Promise<PartnerHours> {
    const { calendarId, zone } = await this.visible(work, partnerId);
    if (!calendarId) return { calendarId, version: null, compiled: ALWAYS_OPEN, zone };
    return { calendarId, zone, ...(await this.calendars.newest(work, calendarId)) };
  }

  /** When it opens next, if it is closed as this time comes; null while it is open until then. @throws NotFound */
  async opensAfter(work: Work, partnerId: string, at: Date): Promise<Date | null> {
    const { compiled } = await this.calendarOf(work, partnerId);
    return isOpen(compiled, at.getTime() - 1) ? null : new Date(atOrNextOpening(compiled, at.getTime()));
  }
}
