import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, ListQuery, type Actor, type Page } from '../platform/index.js';
import { CalendarTermsDto, CreateCalendarDto } from './calendar.dto.js';
import type { CalendarId } from './calendar.entity.js';
import { CalendarView } from './calendar.views.js';
import { CalendarsQueries } from './calendars.queries.js';
import { CalendarsService } from './calendars.service.js';

@ApiTags('calendars')
@Controller('api/v1/calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly queries: CalendarsQueries,
  ) {}

  @Post()
  @May('calendar.write')
  create(@CurrentActor() actor: Actor, @Body() calendar: CreateCalendarDto): Promise<CalendarView> {
    return this.calendars.create(actor, calendar);
  }

  @Get()
  @AnswersPageOf(CalendarView)
  @May('calendar.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<Page<CalendarView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('calendar.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('cal')) id: CalendarId): Promise<CalendarView> {
    return this.queries.one(actor, id);
  }

  /** New hours from now on; what runs keeps the hours it started under. */
  @Post(':id/versions')
  @May('calendar.write')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cal')) id: CalendarId,
    @Body() terms: CalendarTermsDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CalendarView> {
    return this.calendars.revise(actor, id, terms, ifMatch);
  }
}
