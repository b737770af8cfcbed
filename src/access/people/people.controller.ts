import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  IfMatch,
  UnitOfWork,
  type Actor,
  type Page,
} from '../../platform/index.js';
import { May } from '../may.js';
import { AbsenceDto, TierDto } from './absence.dto.js';
import { AbsencesService } from './absences.service.js';
import { AddPerson } from './add-person.dto.js';
import { ChangePersonDto } from './change-person.dto.js';
import { ListPeople } from './list-people.dto.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import type { PersonId } from './person.entity.js';
import { forStaff, PersonView } from './person.views.js';

@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly absences: AbsencesService,
  ) {}

  @Get()
  @AnswersPageOf(PersonView)
  @May('person.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListPeople): Promise<Page<PersonView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('person.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('per')) id: PersonId): Promise<PersonView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @May('person.write')
  async add(@CurrentActor() actor: Actor, @Body() { password, ...person }: AddPerson): Promise<PersonView> {
    const passwordHash = await this.people.hashed(password);
    return this.unitOfWork.run(actor, async (work) =>
      forStaff(await this.people.create(work, { ...person, passwordHash })),
    );
  }

  /** The team one of ours works in. */
  @Patch(':id')
  @May('person.write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('per')) id: PersonId,
    @Body() { team }: ChangePersonDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<PersonView> {
    await this.unitOfWork.run(actor, (work) => this.people.join(work, id, team && team.trim(), ifMatch));
    return this.queries.one(actor, id);
  }

  /** Shuts the person out: sessions, keys and links end. */
  @Put(':id/deactivation')
  @HttpCode(200)
  @May('person.write')
  deactivate(@CurrentActor() actor: Actor, @Param('id', idParam('per')) id: PersonId): Promise<PersonView> {
    return this.unitOfWork.run(actor, async (work) => forStaff(await this.people.deactivate(work, id)));
  }

  /** Away until then: meanwhile a colleague is told in their place, or whoever is next above them. */
  @Put(':id/absence')
  @HttpCode(200)
  @May('person.absence')
  async away(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('per')) id: PersonId,
    @Body() { from, until, substituteId }: AbsenceDto,
  ): Promise<PersonView> {
    await this.unitOfWork.run(actor, (work) =>
      this.absences.away(work, id, {
        from: from ? new Date(from) : work.now,
        until: new Date(until),
        substituteId: substituteId ?? null,
      }),
    );
    return this.queries.one(actor, id);
  }

  @Delete(':id/absence')
  @HttpCode(200)
  @May('person.absence')
  async back(@CurrentActor() actor: Actor, @Param('id', idParam('per')) id: PersonId): Promise<PersonView> {
    await this.unitOfWork.run(actor, (work) => this.absences.back(work, id));
    return this.queries.one(actor, id);
  }

  /** Where a partner's person stands: whom a chase tells, the longer it lasts. */
  @Put(':id/tier')
  @HttpCode(200)
  @May('person.write')
  async tier(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('per')) id: PersonId,
    @Body() { tier }: TierDto,
  ): Promise<PersonView> {
    await this.unitOfWork.run(actor, (work) => this.absences.tier(work, id, tier));
    return this.queries.one(actor, id);
  }
}
