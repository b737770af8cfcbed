import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkService, type LinkAudience, type LinkId } from '../../access/index.js';
import type { Actor, Language } from '../../platform/index.js';
import type { PageForm } from '../page-form.js';
import { PageLanguages } from '../page-languages.js';
import { DeadLinks } from './dead-links.js';

/** Who came in by a link. */
export interface Visitor {
  actor: Actor;
  /** The task the link was mailed about. */
  mailedTaskId: string | null;
  /** What they chose to read, whatever we have written down for them. */
  chosen: Language | undefined;
}

/** Lets in whoever has a link that holds. Whoever has another one is told nothing but how to get a new one. */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly links: LinkService,
    private readonly languages: PageLanguages,
    private readonly dead: DeadLinks,
  ) {}

  async open(
    audience: LinkAudience,
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    inside: (visitor: Visitor) => Promise<void>,
  ): Promise<void> {
    const actor = await this.links.resolve(token, audience, request.id);
    const chosen = this.languages.chosenBy(request);
    if (actor) return inside({ actor, mailedTaskId: await this.links.taskOf(actor.id as LinkId), chosen });
    return this.dead.open(audience, token, request, reply);
  }

  /** Whether the form was the one that changes the page's language; the next page is in that. @throws NotFound */
  changesLanguage(form: Pick<PageForm, 'fields'>, reply: FastifyReply): boolean {
    return this.languages.changes(form, reply);
  }
}
