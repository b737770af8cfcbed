import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import type { CaseId } from '../../cases/index.js';
import { Refusal, type Actor } from '../../platform/index.js';
import { LinkDoor, type Visitor } from '../links/link-door.js';
import { PageForms, type PageForm } from '../page-form.js';
import { paperAsked } from '../papers.js';
import { backToPage, besidePage, pathOf, sendPrivatePage } from '../private-page.js';
import { refusalWords } from '../refusal-words.rules.js';
import { CustomerActs } from './customer-acts.service.js';
import { CustomerPageQueries } from './customer-page.queries.js';
import { customerBody, type CustomerPageShown } from './customer.page.js';

/** A customer's promises, behind the link we mail. Looking changes nothing. */
@Controller('s/:token')
@Public()
@ApiExcludeController()
export class CustomerController {
  constructor(
    private readonly door: LinkDoor,
    private readonly pages: CustomerPageQueries,
    private readonly acts: CustomerActs,
    private readonly forms: PageForms,
  ) {}

  @Get()
  show(
    @Param('token') token: string,
    @Query() { before, said, ...asked }: { before?: unknown; said?: unknown } & Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('customer', token, request, reply, async (visitor) => {
      const paper = paperAsked(asked);
      if (paper) return besidePage(reply, pathOf(request), paper);
      return this.send(visitor, reply, { before: String(before ?? ''), said: String(said ?? '') });
    });
  }

  @Post()
  tell(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open('customer', token, request, reply, (visitor) =>
      this.forms.read(request, visitor.actor.id, (form) => this.carryOut(visitor, form, request, reply)),
    );
  }

  private async carryOut(
    visitor: Visitor,
    form: PageForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (this.door.changesLanguage(form, reply)) return backToPage(reply, pathOf(request));
    const { actor, chosen } = visitor;
    const typed = { ...form.fields };
    const as = (step: string): Actor => this.forms.once(actor, form, step);
    const spoken = await this.pages.reader(actor, chosen);
    try {
      const posted = { form, typed, as, spoken, caseId: actor.caseId as CaseId };
      const said = await this.forms.patiently(() => this.acts.carryOut(posted));
      backToPage(reply, pathOf(request), { said });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused = {
        answer: form.fields['answer'] ?? '',
        typed,
        why: refusalWords(error, spoken.words.refusals, spoken.words.common.zone),
      };
      await this.send(visitor, reply, { refused }, error.status);
    }
  }

  private async send(
    { actor, chosen }: Visitor,
    reply: FastifyReply,
    { before, ...shown }: Pick<CustomerPageShown, 'said' | 'refused'> & { before?: string },
    status = 200,
  ): Promise<void> {
    const page = await this.pages.page(actor, before, chosen);
    const body = customerBody({ ...shown, page, marks: this.forms.marks(actor.id) });
    sendPrivatePage(reply, { title: page.case.subject, lang: page.lang, now: page.now, body }, status);
  }
}
