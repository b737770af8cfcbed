import { Global, Module } from '@nestjs/common';
import { AddressBook } from './address-book.js';
import { Letters } from './letters.js';
import { MailDelivery } from './mail-delivery.js';
import { MailJobs } from './mail.jobs.js';
import { MailService } from './mails.service.js';
import { MailsQueries } from './mails.queries.js';
import { Smtp } from './smtp.js';

@Global()
@Module({
  providers: [AddressBook, Letters, MailDelivery, MailJobs, MailService, MailsQueries, Smtp],
  exports: [AddressBook, MailService, MailsQueries],
})
export class MailModule {}
