import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May, PersonView } from '../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, ListQuery, type Actor, type Page } from '../platform/index.js';
import { AddPartnerPersonDto } from './add-partner-person.dto.js';
import { ChangePartnerDto } from './change-partner.dto.js';
import { CreatePartnerDto } from './create-partner.dto.js';
import { ListPartnersDto } from './list-partners.dto.js';
import type { PartnerId } from './partner.entity.js';
import { PartnerPeopleService } from './partner-people.service.js';
import { PartnerView } from './partner.views.js';
import { PartnersQueries } from './partners.queries.js';
import { PartnersService } from './partners.service.js';

@ApiTags('partners')
@Controller('api/v1/partners')
export class PartnersController {
  constructor(
    private readonly partners: PartnersService,
    private readonly queries: PartnersQueries,
    private readonly people: PartnerPeopleService,
  ) {}

  @Post()
  @May('partner.write')
  create(@CurrentActor() actor: Actor, @Body() partner: CreatePartnerDto): Promise<PartnerView> {
    return this.partners.create(actor, partner);
  }

  @Get()
  @AnswersPageOf(PartnerView)
  @May('partner.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListPartnersDto): Promise<Page<PartnerView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('partner.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('ptn')) id: PartnerId): Promise<PartnerView> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('partner.write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Body() change: ChangePartnerDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PartnerView> {
    return this.partners.change(actor, id, change, ifMatch);
  }

  @Post(':id/people')
  @May('person.write')
  addPerson(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Body() person: AddPartnerPersonDto,
  ): Promise<PersonView> {
    return this.people.add(actor, id, person);
  }

  @Get(':id/people')
  @AnswersPageOf(PersonView)
  @May('person.read')
  listPeople(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Query() query: ListQuery,
  ): Promise<Page<PersonView>> {
    return this.people.list(actor, id, query);
  }
}
