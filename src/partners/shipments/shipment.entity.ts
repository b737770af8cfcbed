import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { PartnerId } from '../partner.entity.js';
import type { ShipmentState } from './shipment-states.rules.js';

export type ShipmentId = Id<'shp'>;

/** A parcel of an order's, on its way with a partner that carries it. */
@Entity('shipments')
export class Shipment {
  @PrimaryColumn('text') id!: ShipmentId;
  @Column('text', { name: 'order_id' }) orderId!: string;
  /** The carrier. */
  @Column('text', { name: 'partner_id' }) partnerId!: PartnerId;
  @Column('text', { name: 'tracking_number' }) trackingNumber!: string;
  @Column('text') state!: ShipmentState;
  @Column('timestamptz', { name: 'promised_at', nullable: true }) promisedAt!: Date | null;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  /** When the newest scan was made, by the carrier's clock. */
  @Column('timestamptz', { name: 'scanned_at', nullable: true }) scannedAt!: Date | null;
  /** When anybody last told us anything of it. */
  @Column('timestamptz', { name: 'heard_at' }) heardAt!: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}

export interface Scan {
  readonly id: string;
  readonly shipmentId: string;
  readonly state: ShipmentState;
  readonly at: Date;
  readonly place: string | null;
  readonly note: string | null;
}
