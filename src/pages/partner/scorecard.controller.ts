import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import { ALL_TIMES, Scorecards } from '../../cases/index.js';
import { LinkDoor } from '../links/link-door.js';
import { backToPage, pathOf, sendPrivatePage } from '../private-page.js';
import { PartnerPageQueries } from './partner-page.queries.js';
import { scorecardBody } from './scorecard.page.js';

/** A partner's own scorecard, behind the same link as its tasks. */
@Controller('p/:token/scorecard')
@Public()
@ApiExcludeController()
export class ScorecardPageController {
  constructor(
    private readonly door: LinkDoor,
    private readonly scorecards: Scorecards,
    private readonly pages: PartnerPageQueries,
  ) {}

  @Get()
  show(
    @Param('token') token: string,
    @Query('tasks') tasks: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('partner', token, request, reply, async ({ actor, chosen }) => {
      // The page does not hold its own address, so the way back leads over here.
      if (tasks === 'yes') return backToPage(reply, pathOf(request).replace(/\/scorecard\/?$/, ''));
      const card = await this.scorecards.of(actor, actor.partnerId!, ALL_TIMES);
      const reader = await this.pages.reader(actor, chosen);
      const { title, back } = reader.words.scorecard;
      const body = scorecardBody({ ...reader, card, back: { href: '?tasks=yes', label: back } });
      sendPrivatePage(reply, { title, lang: reader.lang, now: reader.now, body });
    });
  }

  /** Nothing is sent from here but the wish for a new link, which the door hears. */
  @Post()
  again(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open('partner', token, request, reply, async () => backToPage(reply, pathOf(request)));
  }
}
