import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarId } from '../calendars/index.js';
import type { Id } from '../platform/index.js';

export type PartnerId = Id<'ptn'>;
export const PARTNER_KINDS = ['courier', 'seller', 'repairer', 'payment', 'other'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** An organisation that has a part in putting things right. */
@Entity('partners')
export class Partner {
  @PrimaryColumn('text') id!: PartnerId;
  @Column('text') name!: string;
  @Column('text') kind!: PartnerKind;
  /** IANA: where its clocks stand. */
  @Column('text') zone!: string;
  /** Its working hours; null: it is open always. */
  @Column('text', { name: 'calendar_id', nullable: true }) calendarId!: CalendarId | null;
  /** Whether it may be brought into cases. */
  @Column('boolean') active!: boolean;
  @Column('text', { name: 'external_ref', nullable: true }) externalRef!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
