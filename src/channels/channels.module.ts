import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { MailsController } from './mails.controller.js';
import { OutboxController } from './outbox.controller.js';

@Module({ controllers: [LiveController, MailsController, OutboxController] })
export class ChannelsModule {}
