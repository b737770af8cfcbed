import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { MailsController } from './mails.controller.js';
import { NotificationChoices } from './notifications/notification-choices.js';
import { NotificationMails } from './notifications/notification-mails.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { NotificationsListener } from './notifications/notifications.listener.js';
import { NotificationsQueries } from './notifications/notifications.queries.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksQueries } from './webhooks/webhooks.queries.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

@Module({
  controllers: [LiveController, MailsController, NotificationsController, WebhooksController],
  providers: [
    NotificationChoices,
    NotificationMails,
    NotificationsListener,
    NotificationsQueries,
    WebhooksQueries,
    WebhooksService,
  ],
})
export class ChannelsModule {}
