import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailId } from '../ids/ids.js';
import type { MailData } from './mail.rules.js';

export type MailState = 'queued' | 'sent' | 'held' | 'failed';

/**
 * That a reader is told something: the template and what it needs, never the words or the address. Those are looked up when the mail
 * is sent or shown, so forgetting a person needs no search through old mail.
 */
@Entity({ name: 'mails' })
export class Mail {
  @PrimaryColumn('text')
  id!: MailId;

  @Column('text')
  template!: string;

  @Column('jsonb')
  data!: MailData;

  @Column('text', { name: 'to_person_id', nullable: true })
  toPersonId!: string | null;

  @Column('text', { name: 'to_customer_id', nullable: true })
  toCustomerId!: string | null;

  @Column('text', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text', { name: 'link_id', nullable: true })
  linkId!: string | null;

  /** What made us write, usually an event: one cause tells one reader one thing once. */
  @Column('text', { name: 'cause_id' })
  causeId!: string;

  @Column('text')
  state!: MailState;

  @Column('integer')
  attempts!: number;

  /** While queued: not sent before this. Set forward before each attempt, so a process that dies over it delays the mail and loses nothing. */
  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt!: Date;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
