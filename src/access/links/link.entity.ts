import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type LinkId = Id<'lnk'>;
export type LinkAudience = 'partner' | 'customer';

/** A way in without a password, mailed to one reader: a partner's person for a task, a customer for a case. */
@Entity('links')
export class Link {
  @PrimaryColumn('text') id!: LinkId;
  @Column('bytea', { name: 'token_hash', select: false }) tokenHash!: Buffer;
  @Column('text') audience!: LinkAudience;
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text', { name: 'customer_id', nullable: true }) customerId!: string | null;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text', { name: 'task_id', nullable: true }) taskId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
