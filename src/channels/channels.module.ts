import { Module } from '@nestjs/common';
import { MailsController } from './mails.controller.js';
import { OutboxController } from './outbox.controller.js';

@Module({ controllers: [MailsController, OutboxController] })
export class ChannelsModule {}
