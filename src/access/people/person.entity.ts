import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type PersonId = Id<'per'>;
export type PersonRole = 'agent' | 'manager' | 'partner';

/** Where a partner's person stands: does the work, answers for it at any hour, is above both. Ours are all `agent` here. */
export const PERSON_TIERS = ['agent', 'lead', 'manager'] as const;
export type PersonTier = (typeof PERSON_TIERS)[number];

/** Somebody who works with the desk: ours, or a partner's. */
@Entity('people')
export class Person {
  @PrimaryColumn('text') id!: PersonId;
  @Column('text') role!: PersonRole;
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { default: 'agent' }) tier!: PersonTier;
  /** Whom of our own people they work with, by the team's name. */
  @Column('text', { nullable: true }) team!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** BCP 47: the language of their mails and pages. */
  @Column('text', { default: 'en' }) language!: string;
  /** IANA name; without one the partner's or the desk's holds. */
  @Column('text', { nullable: true }) zone!: string | null;
  /** argon2id; none: cannot sign in with a password. */
  @Column('text', { name: 'password_hash', nullable: true, select: false }) passwordHash!: string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
