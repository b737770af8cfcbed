import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import type { OrderId } from '../../customers/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor, type Page } from '../../platform/index.js';
import type { ShipmentId } from './shipment.entity.js';
import { ShipmentView } from './shipment.views.js';
import { CreateShipmentDto, ListShipmentsDto, ScanDto } from './shipments.dto.js';
import { ShipmentsQueries } from './shipments.queries.js';
import { ShipmentsService } from './shipments.service.js';

@ApiTags('orders')
@Controller('api/v1')
export class ShipmentsController {
  constructor(
    private readonly shipments: ShipmentsService,
    private readonly queries: ShipmentsQueries,
  ) {}

  @Post('orders/:id/shipments')
  @May('shipment.write')
  announce(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ord')) id: OrderId,
    @Body() given: CreateShipmentDto,
  ): Promise<ShipmentView> {
    return this.shipments.announce(actor, id, given);
  }

  @Get('orders/:id/shipments')
  @AnswersPageOf(ShipmentView)
  @May('order.read')
  ofOrder(@CurrentActor() actor: Actor, @Param('id', idParam('ord')) id: OrderId): Promise<Page<ShipmentView>> {
    return this.queries.ofOrder(actor, id);
  }

  /** A carrier's people find what they carry. */
  @Get('shipments')
  @AnswersPageOf(ShipmentView)
  @May('shipment.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListShipmentsDto): Promise<Page<ShipmentView>> {
    return this.queries.list(actor, query);
  }

  @Get('shipments/:id')
  @May('shipment.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('shp')) id: ShipmentId): Promise<ShipmentView> {
    return this.queries.one(actor, id);
  }

  /** Scans are only ever added; one that is older than what is known is kept and changes nothing. */
  @Post('shipments/:id/scans')
  @May('shipment.scan')
  scan(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('shp')) id: ShipmentId,
    @Body() scan: ScanDto,
  ): Promise<ShipmentView> {
    return this.shipments.scan(actor, id, scan);
  }
}
