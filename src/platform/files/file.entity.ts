import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileId } from '../ids/ids.js';
import type { FileType } from './file-type.rules.js';

/** That somebody added this content to a case, and who may have it. The same bytes added twice are two rows and one blob. */
@Entity({ name: 'files' })
export class StoredFile {
  @PrimaryColumn('text')
  id!: FileId;

  @Column('bytea')
  sha256!: Buffer;

  @Column('text')
  name!: string;

  @Column('text')
  type!: FileType;

  @Column('integer')
  bytes!: number;

  /** What readers outside are given of a picture; null where nobody has needed it yet, or there can be none. */
  @Column('bytea', { name: 'clean_sha256', nullable: true })
  cleanSha256!: Buffer | null;

  @Column('integer', { name: 'clean_bytes', nullable: true })
  cleanBytes!: number | null;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { array: true })
  readers!: string[];

  @Column('text', { name: 'added_by' })
  addedBy!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
