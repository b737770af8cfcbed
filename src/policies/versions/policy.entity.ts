import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { Weights } from '../learning/similarity.rules.js';
import type { Remedy } from '../remedy.rules.js';
import type { PolicyRow, PolicyTest } from '../table/policy-table.rules.js';

export type PolicyId = Id<'pol'>;

/** What may be granted of some remedies: by name, whatever its versions say. */
@Entity('policies')
export class Policy {
  @PrimaryColumn('text') id!: PolicyId;
  @Column('text') name!: string;
  @Column('text', { array: true }) remedies!: Remedy[];
  /** Every sum in it is of this currency; it does not change. */
  @Column('text') currency!: string;
  /** How much each fact counts where cases are compared; none: those its table speaks of, all alike. */
  @Column('jsonb') weights!: Weights;
  /** Who is told when the law and the policy contradict each other. */
  @Column('text', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** Counts up with every change of the policy, and of what any of its versions is. */
  @Column('integer') version!: number;
}

/** A table with its tests, numbered. Its words are never changed; what is done with it is written down beside them. */
@Entity('policy_versions')
export class PolicyVersion {
  @PrimaryColumn('text', { name: 'policy_id' }) policyId!: PolicyId;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') rows!: PolicyRow[];
  @Column('jsonb') tests!: PolicyTest[];
  @Column('text') purpose!: string;
  @Column('text', { name: 'change_note', nullable: true }) changeNote!: string | null;
  @Column('integer', { name: 'based_on', nullable: true }) basedOn!: number | null;
  @Column('text', { array: true, name: 'drops_tests' }) dropsTests!: string[];
  @Column('text', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('timestamptz', { name: 'shadowed_since', nullable: true }) shadowedSince!: Date | null;
  @Column('timestamptz', { name: 'shadowed_until', nullable: true }) shadowedUntil!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('text', { name: 'publisher_id', nullable: true }) publisherId!: string | null;
  @Column('timestamptz', { name: 'effective_from', nullable: true }) effectiveFrom!: Date | null;
  @Column('timestamptz', { name: 'dropped_at', nullable: true }) droppedAt!: Date | null;
}
