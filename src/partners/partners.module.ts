import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { PartnerPeopleService } from './partner-people.service.js';
import { PartnersController } from './partners.controller.js';
import { PartnersQueries } from './partners.queries.js';
import { PartnersService } from './partners.service.js';
import { ShipmentsController } from './shipments/shipments.controller.js';
import { ShipmentsQueries } from './shipments/shipments.queries.js';
import { ShipmentsService } from './shipments/shipments.service.js';

@Module({
  imports: [AccessModule, CalendarsModule],
  controllers: [PartnersController, ShipmentsController],
  providers: [PartnerPeopleService, PartnersQueries, PartnersService, ShipmentsQueries, ShipmentsService],
  exports: [PartnersQueries, PartnersService, ShipmentsQueries, ShipmentsService],
})
export class PartnersModule {}
