import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { HolidaysQuery } from './holidays.dto.js';
import { HolidaysService } from './holidays.service.js';
import { HolidaysView } from './holidays.views.js';

@ApiTags('calendars')
@Controller('api/v1/holidays')
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  /** Public holidays to begin a calendar with. Nothing is saved: what holds is what a manager puts into a calendar. */
  @Get()
  @May('calendar.write')
  list(@Query() query: HolidaysQuery): Promise<HolidaysView> {
    return this.holidays.of(query);
  }
}
