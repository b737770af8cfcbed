import { Injectable } from '@nestjs/common';
import { isUniqueViolation, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import type { CreateOrderDto, OrderItemDto } from './create-order.dto.js';
import { Customer, type CustomerId } from './customer.entity.js';
import { CustomerUnknown, OrderAlreadyKnown } from './customer.errors.js';
import { orderPlaced } from './customer.events.js';
import { Order, type OrderItem } from './order.entity.js';
import { orderForAgent, type OrderView } from './order.views.js';

@Injectable()
export class OrdersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws CustomerUnknown, OrderAlreadyKnown */
  create(actor: Actor, given: CreateOrderDto): Promise<OrderView> {
    return this.unitOfWork
      .run(actor, (work) => this.add(work, given).then(orderForAgent))
      .catch((error) => {
        throw isUniqueViolation(error, 'orders_external_ref') ? new OrderAlreadyKnown(given.externalRef!) : error;
      });
  }

  /** Adds an order within a larger work; a reference known already shows as the database's unique violation. @throws CustomerUnknown */
  async add(work: Work, given: CreateOrderDto): Promise<Order> {
    const customerId = given.customerId as CustomerId;
    if (!(await work.manager.existsBy(Customer, { id: customerId }))) throw new CustomerUnknown(customerId);
    const order: Order = {
      id: work.newId('ord'),
      customerId,
      number: given.number,
      status: given.status,
      placedAt: new Date(given.placedAt),
      deliveredAt: given.deliveredAt ? new Date(given.deliveredAt) : null,
      total: given.total ? String(given.total.amount) : null,
      currency: given.total?.currency ?? null,
      items: (given.items ?? []).map(itemOf),
      externalRef: given.externalRef ?? null,
      createdAt: work.now,
      version: 1,
    };
    await work.insert(Order, order);
    work.record(orderPlaced(order));
    return order;
  }
}

const itemOf = ({ sku, title, quantity, price }: OrderItemDto): OrderItem => ({
  sku: sku ?? null,
  title,
  quantity,
  price: price ?? null,
});
