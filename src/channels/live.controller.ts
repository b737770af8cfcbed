import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../access/index.js';
import { CurrentActor, LiveStreams, type Actor } from '../platform/index.js';

@ApiTags('live')
@Controller('api/v1/live')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  /**
   * Tells what changes while the connection stays open: `event: changed`, `data: {"changed": "cs_…", "what": ["timeline"], "at": "…"}`.
   * What passes by (`presence`, `drafts`) is told to our staff without an id, and to nobody who was away.
   * After `event: resync` news may have been missed: fetch anew. `event: notification` says to one of our people that there is something
   * new for them under `GET /notifications`; ask there once when the connection opens.
   */
  @Get()
  @May('live.follow')
  @ApiProduces('text/event-stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last event seen: what happened since is told first.',
  })
  @ApiOkResponse({ description: 'Server-Sent Events', schema: { type: 'string' } })
  follow(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.follow(actor, lastEventId, reply);
  }
}
