import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../platform/index.js';

export type CustomerId = Id<'cus'>;

export interface Address {
  street: string;
  postcode: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** A person we serve. */
@Entity('customers')
export class Customer {
  @PrimaryColumn('text') id!: CustomerId;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('jsonb', { nullable: true }) address!: Address | null;
  /** IANA: the zone in which this customer reads times. */
  @Column('text') zone!: string;
  /** BCP 47. */
  @Column('text') language!: string;
  /** What the shop calls this customer. */
  @Column('text', { name: 'external_ref', nullable: true }) externalRef!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
