import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import type { MailId } from '../ids/ids.js';
import type { Addressee } from './address-book.js';
import { NoAddress } from './mail.errors.js';
import { isSendable, oneLine } from './mail.rules.js';
import type { Letter } from './mail-templates.js';

/** How long a server may keep us waiting for each step, in milliseconds; the shortest pause between two attempts is far longer. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, dnsTimeout: 5_000 };

/** The way out of the house, when there is one. */
@Injectable()
export class Smtp implements OnApplicationShutdown {
  private readonly transport;
  private readonly host: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.host = new URL(config.url).hostname;
    // A letter never makes us open a file or fetch an address.
    this.transport =
      config.smtpUrl &&
      createTransport({ url: config.smtpUrl, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  }

  get isThere(): boolean {
    return Boolean(this.transport);
  }

  /** Hands the letter to the server. @throws NoAddress, and nodemailer's errors, with `responseCode` where the server answered */
  async send(id: MailId, to: Addressee, letter: Letter): Promise<void> {
    if (!to.email || !isSendable(to.email)) throw new NoAddress();
    if (!this.transport) throw new Error('SMTP_URL is not set.');
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to: { name: oneLine(to.name), address: to.email },
      subject: oneLine(letter.subject),
      text: letter.text,
      html: letter.html,
      ...(letter.appointment ? { icalEvent: icalEventOf(letter.appointment) } : {}),
      // The same on every attempt, so that a mail accepted twice can be told for one.
      messageId: `<${id}@${this.host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': to.language,
      },
    });
  }

  onApplicationShutdown(): void {
    if (this.transport) this.transport.close();
  }
}

/** Beside the words, as mail programs look for it, and as a file for those that do not. */
const icalEventOf = ({ method, text }: NonNullable<Letter['appointment']>) => ({
  method,
  filename: 'appointment.ics',
  content: text,
});
