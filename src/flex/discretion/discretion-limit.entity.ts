import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';
import type { Period } from './period.rules.js';

export type DiscretionLimitId = Id<'dlm'>;
/** The narrower counts: a person's before their team's before their role's. */
export const LIMIT_SCOPES = ['role', 'team', 'person'] as const;
export type LimitScope = (typeof LIMIT_SCOPES)[number];

/** How much somebody may give without asking. Never changed but to end: what is set anew is another row. Sums are minor units, which the driver gives as text. */
@Entity('discretion_limits')
export class DiscretionLimit {
  @PrimaryColumn('text') id!: DiscretionLimitId;
  @Column('text') scope!: LimitScope;
  /** The role, the team's name or the person's id. */
  @Column('text') holder!: string;
  @Column('text') period!: Period;
  @Column('text') zone!: string;
  @Column('text') currency!: string;
  @Column('bigint') cap!: string;
  @Column('bigint') budget!: string;
  @Column('integer', { name: 'cooldown_days' }) cooldownDays!: number;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('text', { name: 'set_by' }) setBy!: string;
}
