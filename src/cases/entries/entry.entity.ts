import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type EntryId = Id<'ent'>;

/** Something said in a case, with its own list of readers beside our staff. Never changed once written. */
@Entity('entries')
export class Entry {
  @PrimaryColumn('text') id!: EntryId;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: 'message' | 'note';
  @Column('text', { name: 'author_kind' }) authorKind!: 'staff' | 'partner' | 'customer' | 'system';
  @Column('text', { name: 'author_id' }) authorId!: string;
  @Column('text', { array: true }) readers!: string[];
  @Column('text') body!: string;
  @Column('text') channel!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'file_ids', array: true }) fileIds!: string[];
}
