import { Module, type OnModuleInit } from '@nestjs/common';
import { AddressBook } from '../platform/index.js';
import { Customer, type CustomerId } from './customer.entity.js';
import { CustomersController } from './customers.controller.js';
import { CustomersQueries } from './customers.queries.js';
import { CustomersService } from './customers.service.js';
import { Helpline } from './helpline/helpline.js';
import { HelplineController } from './helpline/helpline.controller.js';
import { PersonKeys } from './person-keys/person-keys.js';
import { OrdersController } from './orders.controller.js';
import { OrdersQueries } from './orders.queries.js';
import { OrdersService } from './orders.service.js';

@Module({
  controllers: [CustomersController, HelplineController, OrdersController],
  providers: [CustomersQueries, CustomersService, Helpline, OrdersQueries, OrdersService, PersonKeys],
  exports: [CustomersQueries, CustomersService, Helpline, OrdersQueries, OrdersService, PersonKeys],
})
export class CustomersModule implements OnModuleInit {
  constructor(private readonly addressBook: AddressBook) {}

  onModuleInit(): void {
    this.addressBook.write({
      customer: async (work, id) => (await work.manager.findOneBy(Customer, { id: id as CustomerId })) ?? undefined,
    });
  }
}
