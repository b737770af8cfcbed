import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type OwnTaskId = Id<'own'>;
/** `over`: what it was about has mended or ended, with nothing left to do. */
export type OwnTaskState = 'open' | 'done' | 'dismissed' | 'over';

/** What one of our own people is to do, with a draft that does most of it. Whose it is says the case. */
@Entity('own_tasks')
export class OwnTask {
  @PrimaryColumn('text') id!: OwnTaskId;
  /** `tell_customer`: their promise has slipped, and they are to hear of it before they ask. */
  @Column('text') kind!: 'tell_customer';
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'commitment_id' }) commitmentId!: string;
  @Column('text', { name: 'slip_id' }) slipId!: string;
  @Column('text') state!: OwnTaskState;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  /** The owner's own words, where they have changed the draft's. */
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz', { name: 'new_due_at', nullable: true }) newDueAt!: Date | null;
  @Column('text', { name: 'dismissed_because', nullable: true }) dismissedBecause!: string | null;
  /** What the customer was told, and the promise that took the place of the one that slipped. */
  @Column('text', { name: 'entry_id', nullable: true }) entryId!: string | null;
  @Column('text', { name: 'successor_id', nullable: true }) successorId!: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('integer') version!: number;
}
