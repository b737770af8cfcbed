import { instant } from '../http/instant.js';
import type { Mail, MailState } from './mail.entity.js';
import type { Letter } from './mail-templates.js';

/** A mail as the list shows it: to whom by id, no words. */
export class MailView {
  id!: string;
  template!: string;
  state!: MailState;
  toPersonId!: string | null;
  toCustomerId!: string | null;
  caseId!: string | null;
  attempts!: number;
  /** What the last attempt that failed was told; addresses are left out. */
  lastError!: string | null;
  /** While it is queued: not sent before. */
  nextAttemptAt!: string | null;
  createdAt!: string;
  sentAt!: string | null;
}

export class LetterView {
  subject!: string;
  text!: string;
  html!: string;
  /** The file for the reader's diary that goes with it, if one does. */
  appointment!: string | null;
}

/** A mail in full, written anew from what is known now. */
export class OpenedMailView extends MailView {
  /** Null when there is no such reader, or none with an address. */
  toName!: string | null;
  toAddress!: string | null;
  /** Null when it cannot be written (any more); `problem` says why. */
  letter!: LetterView | null;
  problem!: string | null;
}

export const mailView = (mail: Mail): MailView => ({
  id: mail.id,
  template: mail.template,
  state: mail.state,
  toPersonId: mail.toPersonId,
  toCustomerId: mail.toCustomerId,
  caseId: mail.caseId,
  attempts: mail.attempts,
  lastError: mail.lastError,
  nextAttemptAt: mail.state === 'queued' ? instant(mail.nextAttemptAt) : null,
  createdAt: instant(mail.createdAt),
  sentAt: instant(mail.sentAt),
});

export const letterView = ({ subject, text, html, appointment }: Letter): LetterView => ({
  subject,
  text,
  html,
  appointment: appointment?.text ?? null,
});
