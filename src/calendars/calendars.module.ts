import { Module } from '@nestjs/common';
import { CalendarBook } from './calendar-book.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsQueries } from './calendars.queries.js';
import { CalendarsService } from './calendars.service.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { HolidaysService } from './holidays/holidays.service.js';

@Module({
  controllers: [CalendarsController, HolidaysController],
  providers: [CalendarBook, CalendarsQueries, CalendarsService, HolidaysService],
  exports: [CalendarBook, CalendarsQueries, CalendarsService],
})
export class CalendarsModule {}
