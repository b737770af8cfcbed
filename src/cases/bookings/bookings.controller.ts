import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { May, Public } from '../../access/index.js';
import type { PartnerId } from '../../partners/index.js';
import {
  CurrentActor,
  idParam,
  KEEPS_TEXT,
  TooLarge,
  validated,
  type Actor,
  type WebhookHeaders,
} from '../../platform/index.js';
import { BookingHooks, BookingHookView } from './booking-hooks.service.js';
import { BookingStatusService, TakenStatusView } from './booking-status.service.js';
import { SetBookingHookDto, ToldDto } from './bookings.dto.js';

const MOST_BYTES = 64_000;

@ApiTags('partners')
@Controller('api/v1/partners/:id/booking-hook')
export class BookingHooksController {
  constructor(private readonly hooks: BookingHooks) {}

  @Get()
  @May('booking.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('ptn')) id: PartnerId): Promise<BookingHookView> {
    return this.hooks.one(actor, id);
  }

  /** The first time answers the secret, which is shown this once. */
  @Put()
  @May('booking.write')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('ptn')) id: PartnerId,
    @Body() hook: SetBookingHookDto,
  ): Promise<BookingHookView> {
    return this.hooks.set(actor, id, hook);
  }

  @Delete()
  @HttpCode(204)
  @May('booking.write')
  remove(@CurrentActor() actor: Actor, @Param('id', idParam('ptn')) id: PartnerId): Promise<void> {
    return this.hooks.remove(actor, id);
  }
}

@ApiTags('hooks')
@Controller('api/v1/hooks/partners/:id/status')
export class PartnerHookController {
  constructor(private readonly statuses: BookingStatusService) {}

  /** Told by a partner's system: `pickup.status`, signed as Standard Webhooks says with the secret of its booking hook. */
  @Post()
  @HttpCode(200)
  @Public()
  @RouteConfig(KEEPS_TEXT)
  async take(@Param('id') id: string, @Req() request: FastifyRequest): Promise<TakenStatusView> {
    const text = request.bodyText ?? '';
    if (Buffer.byteLength(text) > MOST_BYTES) throw new TooLarge('The message is too large: 64 KB at most.');
    const headers = request.headers as Partial<WebhookHeaders>;
    await this.statuses.verify(id, headers, text);
    const told = await validated(ToldDto, request.body);
    return this.statuses.take(id, headers['webhook-id']!, told.data);
  }
}
