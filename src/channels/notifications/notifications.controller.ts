import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, IfMatch, type Actor, type Page } from '../../platform/index.js';
import { NotificationChoices } from './notification-choices.js';
import { ListNotificationsDto, NotificationChoicesDto, SeenDto } from './notification.dto.js';
import { NotificationChoicesView, NotificationView, UnseenView } from './notification.views.js';
import { NotificationsQueries } from './notifications.queries.js';

/** What the caller is told of in the desk: theirs alone. */
@ApiTags('notifications')
@Controller('api/v1/notifications')
export class NotificationsController {
  constructor(
    private readonly queries: NotificationsQueries,
    private readonly choices: NotificationChoices,
  ) {}

  @Get()
  @AnswersPageOf(NotificationView)
  @May('notification.read')
  list(@CurrentActor() actor: Actor, @Query() asked: ListNotificationsDto): Promise<Page<NotificationView>> {
    return this.queries.list(actor, asked);
  }

  @Get('unseen')
  @May('notification.read')
  unseen(@CurrentActor() actor: Actor): Promise<UnseenView> {
    return this.queries.unseen(actor);
  }

  @Put('seen')
  @May('notification.read')
  see(@CurrentActor() actor: Actor, @Body() asked: SeenDto): Promise<UnseenView> {
    return this.queries.see(actor, asked);
  }

  @Get('choices')
  @May('notification.choose')
  chosen(@CurrentActor() actor: Actor): Promise<NotificationChoicesView> {
    return this.choices.read(actor);
  }

  /** For each kind whether the caller is told in the desk, also by mail, or not at all; and when no mail is wanted. */
  @Put('choices')
  @May('notification.choose')
  choose(
    @CurrentActor() actor: Actor,
    @Body() asked: NotificationChoicesDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<NotificationChoicesView> {
    return this.choices.choose(actor, asked, ifMatch);
  }
}
