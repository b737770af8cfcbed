import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type KeyId = Id<'key'>;

/** A key for programs. It belongs to a person and may do what that person may. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('text') id!: KeyId;
  @Column('text', { name: 'person_id' }) personId!: string;
  /** What it is for, in its maker's words. */
  @Column('text') name!: string;
  @Column('bytea', { name: 'secret_hash', select: false }) secretHash!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
