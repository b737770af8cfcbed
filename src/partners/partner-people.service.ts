import { Injectable } from '@nestjs/common';
import { PeopleQueries, PeopleService, personForStaff, PersonView } from '../access/index.js';
import { UnitOfWork, type Actor, type ListQuery, type Page } from '../platform/index.js';
import type { AddPartnerPersonDto } from './add-partner-person.dto.js';
import type { PartnerId } from './partner.entity.js';
import { PartnersQueries } from './partners.queries.js';

/** The people of a partner: those we write to, and who answer for it. */
@Injectable()
export class PartnerPeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersQueries,
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  /** @throws NotFound, EmailTaken */
  async add(actor: Actor, partnerId: PartnerId, { password, ...person }: AddPartnerPersonDto): Promise<PersonView> {
    const passwordHash = await this.people.hashed(password);
    return this.unitOfWork.run(actor, async (work) => {
      await this.partners.visible(work, partnerId);
      return personForStaff(await this.people.create(work, { ...person, role: 'partner', partnerId, passwordHash }));
    });
  }

  /** The active ones, by name. @throws NotFound */
  async list(actor: Actor, partnerId: PartnerId, { limit, cursor }: ListQuery): Promise<Page<PersonView>> {
    await this.partners.one(actor, partnerId);
    return this.queries.list(actor, { partnerId, limit, ...(cursor === undefined ? {} : { cursor }) });
  }
}
