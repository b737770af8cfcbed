import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  ListMailsDto,
  MailService,
  MailsQueries,
  MailView,
  OpenedMailView,
  type Actor,
  type MailId,
  type Page,
} from '../platform/index.js';

/** What we wrote to people, for those who answer for it. */
@ApiTags('mails')
@Controller('api/v1/mails')
export class MailsController {
  constructor(
    private readonly queries: MailsQueries,
    private readonly mails: MailService,
  ) {}

  @Get()
  @AnswersPageOf(MailView)
  @May('mail.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListMailsDto): Promise<Page<MailView>> {
    return this.queries.list(actor, query);
  }

  /** With the letter itself, its link working. */
  @Get(':id')
  @May('mail.read')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('mail')) id: MailId): Promise<OpenedMailView> {
    return this.queries.one(actor, id);
  }

  /** Sends a mail that is held or has failed once more. */
  @Post(':id/attempts')
  @HttpCode(202)
  @May('mail.resend')
  resend(@CurrentActor() actor: Actor, @Param('id', idParam('mail')) id: MailId): Promise<MailView> {
    return this.mails.resend(actor, id);
  }
}
