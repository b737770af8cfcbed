import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../platform/index.js';

export type SavedViewId = Id<'view'>;

/** A list as somebody wants to see it again. */
@Entity('saved_views')
export class SavedView {
  @PrimaryColumn('text') id!: SavedViewId;
  /** Whose it is. */
  @Column('text', { name: 'person_id' }) personId!: string;
  /** The list it is a view of: `exceptions`, `cases`. */
  @Column('text') place!: string;
  @Column('text') name!: string;
  /** What the desk's pages make of it is their business. */
  @Column('text') query!: string;
  /** Colleagues see it too. */
  @Column('boolean') shared!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
