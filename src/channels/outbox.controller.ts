import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { assertCsrf, CONFIG, csrfField, CurrentActor, idParam, ListMailsDto, MailService, MailsQueries, ServerSecret, type Actor, type Config, type MailId } from '../platform/index.js';
import { mailPage, outboxPage } from './outbox.page.js';
import { ResendDto } from './resend.dto.js';

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
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async list(@CurrentActor() actor: Actor, @Query() query: ListMailsDto): Promise<string> {
    query.limit = Math.min(query.limit, 25);
    return outboxPage(await this.queries.opened(actor, query), query, this.config.smtpUrl !== undefined);
  }

  @Get(':id')
  @May('mail.read')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async one(@CurrentActor() actor: Actor, @Param('id', idParam('mail')) id: MailId): Promise<string> {
    return mailPage(await this.queries.one(actor, id), csrfField(this.secret, formHolder(actor)));
  }

  @Post(':id/attempts')
  @May('mail.resend')
  @HttpCode(303)
  @Redirect()
  async resend(@CurrentActor() actor: Actor, @Param('id', idParam('mail')) id: MailId, @Body() form: ResendDto): Promise<{ url: string; statusCode: number }> {
    assertCsrf(this.secret, formHolder(actor), form.csrf);
    await this.mails.resend(actor, id);
    return { url: `/outbox/${id}`, statusCode: 303 };
  }
}

/** A form belongs to the session it was shown in. */
const formHolder = (actor: Actor): string => actor.credential ?? actor.id;
