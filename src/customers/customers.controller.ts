import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { AnswersPageOf, CurrentActor, idParam, IfMatch, type Actor, type Page } from '../platform/index.js';
import { ChangeCustomerDto } from './change-customer.dto.js';
import { CreateCustomerDto } from './create-customer.dto.js';
import type { CustomerId } from './customer.entity.js';
import { CustomerView } from './customer.views.js';
import { CustomersQueries } from './customers.queries.js';
import { CustomersService } from './customers.service.js';
import { ListCustomersDto } from './list-customers.dto.js';

@ApiTags('customers')
@Controller('api/v1/customers')
export class CustomersController {
  constructor(
    private readonly customers: CustomersService,
    private readonly queries: CustomersQueries,
  ) {}

  @Post()
  @May('customer.write')
  create(@CurrentActor() actor: Actor, @Body() customer: CreateCustomerDto): Promise<CustomerView> {
    return this.customers.create(actor, customer);
  }

  @Get()
  @AnswersPageOf(CustomerView)
  @May('customer.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListCustomersDto): Promise<Page<CustomerView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('customer.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('cus')) id: CustomerId): Promise<CustomerView> {
    return this.queries.one(actor, id);
  }

  @Patch(':id')
  @May('customer.write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cus')) id: CustomerId,
    @Body() change: ChangeCustomerDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<CustomerView> {
    return this.customers.change(actor, id, change, ifMatch);
  }
}
