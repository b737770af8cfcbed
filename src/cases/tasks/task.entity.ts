import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Proof } from '../../commitments/index.js';
import type { Id } from '../../platform/index.js';

export type TaskId = Id<'tsk'>;

/** A partner's part in a case: what to do, with what proof, and the promise about it. */
@Entity('tasks')
export class Task {
  @PrimaryColumn('text') id!: TaskId;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'participation_id' }) participationId!: string;
  @Column('text', { name: 'partner_id' }) partnerId!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text') instructions!: string;
  @Column('text') proof!: Proof;
  /** Which fields of the customer the partner sees while the promise is open. */
  @Column('text', { array: true }) shares!: string[];
  @Column('text', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column('text', { name: 'commitment_id', nullable: true }) commitmentId!: string | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') version!: number;
}
