import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, Money } from '../platform/index.js';
import type { CustomerId } from './customer.entity.js';

export type OrderId = Id<'ord'>;

export interface OrderItem {
  sku: string | null;
  title: string;
  quantity: number;
  /** Of one; null where the shop did not say. */
  price: Money | null;
}

/** What a customer bought, as the shop tells it. */
@Entity('orders')
export class Order {
  @PrimaryColumn('text') id!: OrderId;
  @Column('text', { name: 'customer_id' }) customerId!: CustomerId;
  /** The number the customer knows; not always unique across shops. */
  @Column('text') number!: string;
  /** The shop's word for it. */
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'placed_at' }) placedAt!: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  /** Minor units; a bigint, which the driver gives as text. */
  @Column('bigint', { nullable: true }) total!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('jsonb') items!: OrderItem[];
  @Column('text', { name: 'external_ref', nullable: true }) externalRef!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
