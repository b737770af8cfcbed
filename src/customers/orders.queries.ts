import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../platform/index.js';
import type { CustomerId } from './customer.entity.js';
import type { ListOrdersDto } from './list-orders.dto.js';
import { Order, type OrderId } from './order.entity.js';
import { orderForAgent, type OrderView } from './order.views.js';

const ORDER = 'orders.latest';

@Injectable()
export class OrdersQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The latest placed first. */
  list(actor: Actor, { limit, cursor, customerId, number }: ListOrdersDto): Promise<Page<OrderView>> {
    const before = readCursor(ORDER, ['instant', 'text'], cursor);
    return this.unitOfWork.read(actor, async (work) => {
      const query = work.manager
        .createQueryBuilder(Order, 'o')
        .addSelect('o.placed_at::text', 'placed')
        .where('true')
        .orderBy('o.placed_at', 'DESC')
        .addOrderBy('o.id', 'DESC')
        .limit(limit + 1);
      if (customerId) query.andWhere('o.customer_id = :customerId', { customerId });
      if (number) query.andWhere('o.number = :number', { number });
      if (before) query.andWhere('(o.placed_at, o.id) < (:at::timestamptz, :id)', { at: before[0], id: before[1] });
      const { entities, raw } = await query.getRawAndEntities<{ placed: string }>();
      const rows = entities.map((order, at) => ({ order, placed: raw[at]!.placed }));
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(ORDER, [last.placed, last.order.id]),
        (row) => orderForAgent(row.order),
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: OrderId): Promise<OrderView> {
    return this.unitOfWork.read(actor, async (work) => orderForAgent(await this.order(work, id)));
  }

  /** Within a larger work. @throws NotFound */
  async order(work: Work, id: string): Promise<Order> {
    const order = await work.manager.findOneBy(Order, { id: id as OrderId });
    if (!order) throw new NotFound();
    return order;
  }

  /** Whose order this is; undefined when there is no such order. */
  async customerOf(work: Work, id: string): Promise<CustomerId | undefined> {
    return (await work.manager.findOneBy(Order, { id: id as OrderId }))?.customerId;
  }
}
