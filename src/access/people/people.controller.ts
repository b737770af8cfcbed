import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { AnswersPageOf, CurrentActor, idParam, UnitOfWork, type Actor, type Page } from '../../platform/index.js';
import { May } from '../may.js';
import { AddPerson } from './add-person.dto.js';
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

  /** Shuts the person out: sessions, keys and links end. */
  @Put(':id/deactivation')
  @HttpCode(200)
  @May('person.write')
  deactivate(@CurrentActor() actor: Actor, @Param('id', idParam('per')) id: PersonId): Promise<PersonView> {
    return this.unitOfWork.run(actor, async (work) => forStaff(await this.people.deactivate(work, id)));
  }
}
