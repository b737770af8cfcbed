import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../platform/index.js';
import type { CalendarTerms } from './calendar-terms.rules.js';

export type CalendarId = Id<'cal'>;

/** A calendar by name; `version` is the newest of its versions, which hold the hours. */
@Entity('calendars')
export class Calendar {
  @PrimaryColumn('text') id!: CalendarId;
  @Column('text') name!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** One version of a calendar's hours. Never changed: a running clock keeps the version it started under. */
@Entity('calendar_versions')
export class CalendarVersion {
  @PrimaryColumn('text', { name: 'calendar_id' }) calendarId!: CalendarId;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') terms!: CalendarTerms;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
