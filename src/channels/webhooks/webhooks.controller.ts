import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  ListQuery,
  type Actor,
  type DeliveryId,
  type EndpointId,
  type Page,
} from '../../platform/index.js';
import { DeliveryView, NewWebhookView, WebhookView } from './webhook.views.js';
import { CreateWebhookDto, ListDeliveriesDto } from './webhooks.dto.js';
import { WebhooksQueries } from './webhooks.queries.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly queries: WebhooksQueries,
  ) {}

  /** Answers the secret, which is shown this once. */
  @Post()
  @May('webhook.write')
  register(@CurrentActor() actor: Actor, @Body() asked: CreateWebhookDto): Promise<NewWebhookView> {
    return this.webhooks.register(actor, asked);
  }

  @Get()
  @AnswersPageOf(WebhookView)
  @May('webhook.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<Page<WebhookView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @May('webhook.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('whk')) id: EndpointId): Promise<WebhookView> {
    return this.queries.one(actor, id);
  }

  /** What happens while it is paused waits, and is sent when the pause ends. */
  @Put(':id/pause')
  @May('webhook.write')
  pause(@CurrentActor() actor: Actor, @Param('id', idParam('whk')) id: EndpointId): Promise<WebhookView> {
    return this.webhooks.pause(actor, id, true);
  }

  @Delete(':id/pause')
  @May('webhook.write')
  resume(@CurrentActor() actor: Actor, @Param('id', idParam('whk')) id: EndpointId): Promise<WebhookView> {
    return this.webhooks.pause(actor, id, false);
  }

  @Delete(':id')
  @HttpCode(204)
  @May('webhook.write')
  remove(@CurrentActor() actor: Actor, @Param('id', idParam('whk')) id: EndpointId): Promise<void> {
    return this.webhooks.remove(actor, id);
  }

  @Get(':id/deliveries')
  @AnswersPageOf(DeliveryView)
  @May('webhook.read')
  deliveries(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('whk')) id: EndpointId,
    @Query() query: ListDeliveriesDto,
  ): Promise<Page<DeliveryView>> {
    return this.queries.deliveries(actor, id, query);
  }

  /** Sends a message that arrived or failed once more, under its old id. */
  @Post(':id/deliveries/:deliveryId/redelivery')
  @HttpCode(202)
  @May('webhook.write')
  redeliver(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('whk')) id: EndpointId,
    @Param('deliveryId', idParam('dlv')) deliveryId: DeliveryId,
  ): Promise<DeliveryView> {
    return this.webhooks.redeliver(actor, id, deliveryId);
  }
}
