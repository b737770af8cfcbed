import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkService, type LinkAudience, type LinkId } from '../../access/index.js';
import { CLOCK, Refusal, type Actor, type Clock } from '../../platform/index.js';
import { PageForms } from '../page-form.js';
import { backToPage, pathOf, sendPrivatePage } from '../private-page.js';
import { deadLinkBody } from './dead-link.page.js';
import { FreshLinks } from './fresh-links.service.js';

/** Who came in by a link. */
export interface Visitor {
  actor: Actor;
  /** The task the link was mailed about. */
  mailedTaskId: string | null;
}

/** Lets in whoever has a link that holds. Whoever has another one is told nothing but how to get a new one. */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly links: LinkService,
    private readonly fresh: FreshLinks,
    private readonly forms: PageForms,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(
    audience: LinkAudience,
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    inside: (visitor: Visitor) => Promise<void>,
  ): Promise<void> {
    const actor = await this.links.resolve(token, audience, request.id);
    if (actor) return inside({ actor, mailedTaskId: await this.links.taskOf(actor.id as LinkId) });
    if (request.method === 'POST' && (await this.wantsNewLink(token, request))) {
      await this.fresh.send(token, audience);
      return backToPage(reply, pathOf(request), { sent: 'yes' });
    }
    const sent = (request.query as { sent?: unknown }).sent === 'yes';
    const body = deadLinkBody({ marks: this.forms.marks(token), sent });
    return sendPrivatePage(reply, { title: 'This link has expired', now: this.clock.now(), body }, 404);
  }

  /** An answer to a page whose link ended meanwhile is none: it has no proof for this form. */
  private async wantsNewLink(token: string, request: FastifyRequest): Promise<boolean> {
    try {
      return await this.forms.read(request, token, async ({ fields }) => fields['answer'] === 'new-link');
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
