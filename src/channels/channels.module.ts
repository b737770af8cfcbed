import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { MailsController } from './mails.controller.js';
import { OutboxController } from './outbox.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksQueries } from './webhooks/webhooks.queries.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

@Module({
  controllers: [LiveController, MailsController, OutboxController, WebhooksController],
  providers: [WebhooksQueries, WebhooksService],
})
export class ChannelsModule {}
