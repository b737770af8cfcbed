import { Controller, Get, Query, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import type { TaskId } from '../../cases/index.js';
import { isId, Refusal } from '../../platform/index.js';
import { LinkDoor, type Visitor } from '../links/link-door.js';
import { PageForms, type PageForm } from '../page-form.js';
import { paperAsked } from '../papers.js';
import { backToPage, besidePage, pathOf, sendPrivatePage } from '../private-page.js';
import { PartnerActs } from './partner-acts.service.js';
import { PartnerPageQueries } from './partner-page.queries.js';
import { partnerBody, type PartnerPageShown } from './partner.page.js';
import { PartnerRefusals } from './partner-refusals.js';

interface Asked {
  task?: unknown;
  all?: unknown;
  before?: unknown;
  said?: unknown;
  scorecard?: unknown;
  past?: unknown;
}

/** The tasks of a partner, behind the link we mail. Looking changes nothing: mail scanners open every link. */
@Controller('p/:token')
@Public()
@ApiExcludeController()
export class PartnerController {
  constructor(
    private readonly door: LinkDoor,
    private readonly pages: PartnerPageQueries,
    private readonly acts: PartnerActs,
    private readonly forms: PageForms,
    private readonly refusals: PartnerRefusals,
  ) {}

  @Get()
  show(
    @Param('token') token: string,
    @Query() asked: Asked & Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('partner', token, request, reply, async (visitor) => {
      if (asked.scorecard === 'yes') return backToPage(reply, `${pathOf(request)}/scorecard`);
      const paper = paperAsked(asked);
      if (paper) return besidePage(reply, pathOf(request), paper);
      await this.send(visitor, asked, reply, { said: textOr(asked.said) });
    });
  }

  @Post()
  answer(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open('partner', token, request, reply, (visitor) =>
      this.forms.read(request, visitor.actor.id, (form) => this.carryOut(visitor, form, request, reply)),
    );
  }

  private async carryOut(
    visitor: Visitor,
    form: PageForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { task = '' } = form.fields;
    if (this.door.changesLanguage(form, reply)) return backToPage(reply, pathOf(request), task ? { task } : {});
    const typed = { ...form.fields };
    try {
      const said = await this.acts.carryOut(visitor.actor, form, typed, visitor.chosen);
      backToPage(reply, pathOf(request), { ...(task ? { task } : {}), said });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused = await this.refusals.tell(visitor.actor, { form, typed }, error, visitor.chosen);
      await this.send(visitor, { task }, reply, { refused }, error.status);
    }
  }

  private async send(
    { actor, mailedTaskId, chosen }: Visitor,
    { task, all, before, past }: Asked,
    reply: FastifyReply,
    shown: Pick<PartnerPageShown, 'said' | 'refused'>,
    status?: number,
  ): Promise<void> {
    const taskId = typeof task === 'string' && isId('tsk', task) ? (task as TaskId) : undefined;
    const page = await this.pages.page(actor, {
      ...{ taskId, mailedTaskId, chosen, before: textOr(before) },
      ...{ all: all === 'yes', allPast: past === 'all' },
    });
    const body = partnerBody({
      ...shown,
      page,
      marks: this.forms.marks(actor.id),
      absent: taskId !== undefined && !page.opened,
    });
    sendPrivatePage(
      reply,
      { title: page.words.partner.title, lang: page.lang, now: page.now, body },
      status ?? (taskId && !page.opened ? 404 : 200),
    );
  }
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
