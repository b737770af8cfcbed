import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../platform/index.js';
import type { CommitmentState } from './commitment-states.rules.js';
import type { Proof } from './completion/proof.rules.js';
import type { StoredRisk } from './risk/risk.rules.js';

export type CommitmentId = Id<'cmt'>;
export const COMMITMENT_SOURCES = ['given', 'target', 'approval'] as const;
export type CommitmentSource = (typeof COMMITMENT_SOURCES)[number];
export type { Proof } from './completion/proof.rules.js';

/** A promise: by one party to another, to do something by a time, under terms both know. */
@Entity('commitments')
export class Commitment {
  @PrimaryColumn('text') id!: CommitmentId;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text', { name: 'order_id', nullable: true }) orderId!: string | null;
  @Column('text') kind!: string;
  @Column('text') what!: string;
  @Column('text') promiser!: 'us' | 'partner';
  @Column('text') promisee!: 'us' | 'customer';
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text') state!: CommitmentState;
  @Column('integer', { name: 'terms_version' }) termsVersion!: number;
  @Column('text', { name: 'local_start', nullable: true }) localStart!: string | null;
  @Column('text', { name: 'local_end', nullable: true }) localEnd!: string | null;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt!: Date | null;
  /** The end of the window, or the one instant promised. */
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  /** The first time anybody was told; survives every renegotiation. */
  @Column('timestamptz', { name: 'original_due_at' }) originalDueAt!: Date;
  @Column('integer', { name: 'grace_minutes' }) graceMinutes!: number;
  @Column('timestamptz', { name: 'reply_by', nullable: true }) replyBy!: Date | null;
  @Column('text', { name: 'calendar_id', nullable: true }) calendarId!: string | null;
  @Column('integer', { name: 'calendar_version', nullable: true }) calendarVersion!: number | null;
  @Column('text', { name: 'ladder_id', nullable: true }) ladderId!: string | null;
  /** Since when its case has been urgent. */
  @Column('timestamptz', { name: 'urgent_since', nullable: true }) urgentSince!: Date | null;
  @Column('text') evidence!: Proof;
  @Column('text', { name: 'proposed_by' }) proposedBy!: 'us' | 'partner';
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  /** Who at the partner gave its word by word of mouth, where our staff recorded it; null where it spoke for itself. */
  @Column('text', { name: 'spoken_by', nullable: true }) spokenBy!: string | null;
  @Column('timestamptz', { name: 'spoken_at', nullable: true }) spokenAt!: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  /** The promise that has to be kept before this one counts. */
  @Column('text', { name: 'condition_id', nullable: true }) conditionId!: string | null;
  @Column('timestamptz', { name: 'condition_met_at', nullable: true }) conditionMetAt!: Date | null;
  /** Why it is at risk; empty when it is not. */
  @Column('jsonb') risks!: StoredRisk[];
  @Column('text', { name: 'settled_reason', nullable: true }) settledReason!: string | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('boolean', { name: 'done_late' }) doneLate!: boolean;
  /** It was reported done without the proof that it asks for and does not insist on. */
  @Column('boolean', { name: 'without_proof' }) withoutProof!: boolean;
  @Column('text', { nullable: true }) supersedes!: string | null;
  /** Somebody gave it; or it is kept by what happens: it follows from a service level, or is the answer an approval waits for. */
  @Column('text') source!: CommitmentSource;
  /** Of a promise of ours: the people who are to keep it, where that is not the case's owner. */
  @Column('text', { array: true }) keepers!: string[];
  /** The clock of a target stands since then. */
  @Column('timestamptz', { name: 'held_since', nullable: true }) heldSince!: Date | null;
  /** Nothing is chased for a time before this, where that is later than the agreement. */
  @Column('timestamptz', { name: 'chased_since', nullable: true }) chasedSince!: Date | null;
  @Column('integer') version!: number;
}
