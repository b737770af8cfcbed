import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, type Actor, type Page } from '../platform/index.js';
import { CreateOrderDto } from './create-order.dto.js';
import { ListOrdersDto } from './list-orders.dto.js';
import type { OrderId } from './order.entity.js';
import { OrderView } from './order.views.js';
import { OrdersQueries } from './orders.queries.js';
import { OrdersService } from './orders.service.js';

@ApiTags('orders')
@Controller('api/v1/orders')
export class OrdersController {
  constructor(
    private readonly orders: OrdersService,
    private readonly queries: OrdersQueries,
  ) {}

  @Post()
  @May('order.write')
  create(@CurrentActor() actor: Actor, @Body() order: CreateOrderDto): Promise<OrderView> {
    return this.orders.create(actor, order);
  }

  @Get()
  @AnswersPageOf(OrderView)
  @May('order.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListOrdersDto): Promise<Page<OrderView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('order.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('ord')) id: OrderId): Promise<OrderView> {
    return this.queries.one(actor, id);
  }
}
