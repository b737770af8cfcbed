import { instant, Money } from '../platform/index.js';
import type { Order } from './order.entity.js';

export class OrderItemView {
  sku!: string | null;
  title!: string;
  quantity!: number;
  price!: Money | null;
}

export class OrderView {
  id!: string;
  customerId!: string;
  number!: string;
  status!: string;
  placedAt!: string;
  deliveredAt!: string | null;
  total!: Money | null;
  items!: OrderItemView[];
  externalRef!: string | null;
  version!: number;
}

export const orderForAgent = (o: Order): OrderView => ({
  id: o.id,
  customerId: o.customerId,
  number: o.number,
  status: o.status,
  placedAt: instant(o.placedAt),
  deliveredAt: instant(o.deliveredAt),
  total: o.total === null || o.currency === null ? null : { amount: Number(o.total), currency: o.currency },
  items: o.items.map(({ sku, title, quantity, price }) => ({ sku, title, quantity, price })),
  externalRef: o.externalRef,
  version: o.version,
});
