import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LinkAudience } from '../../access/index.js';
import { Helpline } from '../../customers/index.js';
import { CLOCK, languageOf, Refusal, systemActor, type Clock } from '../../platform/index.js';
import { PageForms, type PageForm } from '../page-form.js';
import { PageLanguages } from '../page-languages.js';
import { backToPage, pathOf, sendPrivatePage } from '../private-page.js';
import { spokenTo } from '../words/page-words.js';
import { deadLinkBody } from './dead-link.page.js';
import { FreshLinks } from './fresh-links.service.js';

/** What a link shows that opens nothing: how to get a new one, and for a customer how to talk to a person. */
@Injectable()
export class DeadLinks {
  constructor(
    private readonly fresh: FreshLinks,
    private readonly forms: PageForms,
    private readonly languages: PageLanguages,
    private readonly helpline: Helpline,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(audience: LinkAudience, token: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.method === 'POST') {
      const answer = await this.answerIn(token, request);
      if (answer?.fields['answer'] === 'new-link') {
        await this.fresh.send(token, audience);
        return backToPage(reply, pathOf(request), { sent: 'yes' });
      }
      if (answer && this.languages.changes(answer, reply)) return backToPage(reply, pathOf(request));
    }
    // Nobody is known here: the browser says what it reads, for whoever it is.
    const spoken = spokenTo(languageOf(request));
    const sent = (request.query as { sent?: unknown }).sent === 'yes';
    const helpline = audience === 'customer' ? await this.helpline.read(systemActor('dead-links')) : null;
    const body = deadLinkBody({ ...spoken, marks: this.forms.marks(token), sent, helpline });
    const { title } = spoken.words.common.deadLink;
    return sendPrivatePage(reply, { title, lang: spoken.lang, now: this.clock.now(), body }, 404);
  }

  /** An answer to a page whose link ended meanwhile is none: it has no proof for this form. */
  private async answerIn(token: string, request: FastifyRequest): Promise<Pick<PageForm, 'fields'> | undefined> {
    try {
      return await this.forms.read(request, token, async ({ fields }) => ({ fields }));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
