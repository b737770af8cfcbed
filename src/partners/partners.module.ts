import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { PartnerPeopleService } from './partner-people.service.js';
import { PartnersController } from './partners.controller.js';
import { PartnersQueries } from './partners.queries.js';
import { PartnersService } from './partners.service.js';

@Module({
  imports: [AccessModule, CalendarsModule],
  controllers: [PartnersController],
  providers: [PartnerPeopleService, PartnersQueries, PartnersService],
  exports: [PartnersQueries, PartnersService],
})
export class PartnersModule {}
