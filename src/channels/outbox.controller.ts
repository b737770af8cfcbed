import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../access/index.js';
import {
  assertCsrf,
  CONFIG,
  csrfField,
  CurrentActor,
  idParam,
  ListMailsDto,
  MailService,
  MailsQueries,
  seeOther,
  sendPage,
  ServerSecret,
  type Actor,
  type Config,
  type MailId,
} from '../platform/index.js';
import { mailPage, outboxPage } from './outbox.page.js';
import { ResendDto } from './resend.dto.js';

const MAILS_ON_A_PAGE = 25;

/** The mail we wrote, on pages: without a mail server a manager finds here what to pass on by hand. */
@ApiExcludeController()
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly queries: MailsQueries,
    private readonly mails: MailService,
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @May('mail.read')
  async list(@CurrentActor() actor: Actor, @Query() asked: ListMailsDto, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.queries.opened(actor, { ...asked, limit: Math.min(asked.limit, MAILS_ON_A_PAGE) });
    sendPage(reply, outboxPage(page, asked, this.config.smtpUrl !== undefined));
  }

  @Get(':id')
  @May('mail.read')
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('mail')) id: MailId,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, mailPage(await this.queries.one(actor, id), csrfField(this.secret, formHolder(actor))));
  }

  @Post(':id/attempts')
  @May('mail.resend')
  async resend(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('mail')) id: MailId,
    @Body() form: ResendDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    assertCsrf(this.secret, formHolder(actor), form.csrf);
    await this.mails.resend(actor, id);
    seeOther(reply, `/outbox/${id}`);
  }
}

/** A form belongs to the session it was shown in. */
const formHolder = (actor: Actor): string => actor.credential ?? actor.id;
