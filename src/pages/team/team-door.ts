import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from '../../access/index.js';
import { CLOCK, html, seeOther, type Actor, type Clock } from '../../platform/index.js';
import { PageForms, type PageForm } from '../page-form.js';
import { PageLanguages } from '../page-languages.js';
import { sendPrivatePage } from '../private-page.js';
import { spokenTo } from '../words/page-words.js';
import { TeamQueries } from './team.queries.js';

/** Lets in who is signed in and leads a partner's people; everybody else is shown where they belong. */
@Injectable()
export class TeamDoor {
  constructor(
    private readonly callers: Callers,
    private readonly team: TeamQueries,
    private readonly forms: PageForms,
    private readonly languages: PageLanguages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(request: FastifyRequest, reply: FastifyReply, inside: (actor: Actor) => Promise<void>): Promise<void> {
    const caller = await this.callers.callerOf(request);
    if (!caller?.credential) return seeOther(reply, '/sign-in?next=/team');
    if (caller.audience !== 'partner') return seeOther(reply, '/');
    const actor = { ...caller, requestId: request.id };
    if (await this.team.mayLead(actor)) return inside(actor);
    const { lang, words } = spokenTo('en', this.languages.chosenBy(request));
    const { title, notForYou } = words.partner.teamPage;
    const body = html`<h1>${title}</h1><p>${notForYou}</p>`;
    return sendPrivatePage(reply, { title, lang, now: this.clock.now(), body }, 403);
  }

  /** Reads the form that was posted. @throws FormExpired unless it was made for this sign-in */
  read<T>(request: FastifyRequest, actor: Actor, use: (form: PageForm) => Promise<T>): Promise<T> {
    return this.forms.read(request, actor.credential!, use);
  }
}
