import { Injectable } from '@nestjs/common';
import type { Work } from '../database/work.js';

/** Whom a mail is for: one of the people who come in, or a customer. */
export type MailReader = { personId: string } | { customerId: string };

export interface Addressee {
  name: string;
  email: string | null;
  /** BCP 47. */
  language: string;
  /** IANA; the zone in which this reader reads times. */
  zone: string;
}

/** What this part of the book can look up, within the given work. Undefined = nobody (any more), or nobody we write to. */
export interface AddressPages {
  person?(work: Work, personId: string): Promise<Addressee | undefined>;
  customer?(work: Work, customerId: string): Promise<Addressee | undefined>;
  /** The whole address a link opens, token included. */
  link?(work: Work, linkId: string): Promise<string | undefined>;
}

/** Where readers and links are found. The modules that know people, customers and links write their pages when they start. */
@Injectable()
export class AddressBook {
  private readonly pages: AddressPages = {};

  write(pages: AddressPages): void {
    Object.assign(this.pages, pages);
  }

  async reader(work: Work, reader: MailReader): Promise<Addressee | undefined> {
    return 'personId' in reader
      ? this.pages.person?.(work, reader.personId)
      : this.pages.customer?.(work, reader.customerId);
  }

  async link(work: Work, linkId: string): Promise<string | undefined> {
    return this.pages.link?.(work, linkId);
  }
}
