import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TaskId } from '../../cases/index.js';
import { html, isId, type Actor, type Html, type Language, type Refusal } from '../../platform/index.js';
import { problemBox, saidBox } from '../fields.page.js';
import { PageForms, type PageForm } from '../page-form.js';
import { PageLanguages } from '../page-languages.js';
import { PartnerPageQueries } from '../partner/partner-page.queries.js';
import { PartnerRefusals } from '../partner/partner-refusals.js';
import { saidWords } from '../partner/said.rules.js';
import { openedCard } from '../partner/task-card.page.js';
import { hasForm, type Refused } from '../partner/task-forms.page.js';
import { sendPrivatePage } from '../private-page.js';
import { isTeamAnswer } from './team-acts.service.js';
import { teamBody } from './team.page.js';
import { TeamQueries } from './team.queries.js';

/** What the page's address asks for. */
export interface TeamAsked {
  task?: unknown;
  from?: unknown;
  said?: unknown;
  before?: unknown;
}

interface Looking {
  actor: Actor;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Shows the team's page: the list, and above it the task that was opened, as its own page shows it. */
@Injectable()
export class TeamSight {
  constructor(
    private readonly team: TeamQueries,
    private readonly pages: PartnerPageQueries,
    private readonly forms: PageForms,
    private readonly refusals: PartnerRefusals,
    private readonly languages: PageLanguages,
  ) {}

  /** In which days are counted. */
  async zoneOf(actor: Actor): Promise<string> {
    return (await this.pages.reader(actor)).partner.zone;
  }

  show(looking: Looking, asked: TeamAsked): Promise<void> {
    return this.send(looking, asked, undefined, 200);
  }

  /** The form that was refused, as it was filled in, with the reason. */
  async showAgain(
    looking: Looking,
    asked: TeamAsked,
    { refusal, ...posted }: { form: PageForm; typed: Record<string, string>; refusal: Refusal },
  ): Promise<void> {
    const refused = await this.refusals.tell(looking.actor, posted, refusal, this.languages.chosenBy(looking.request));
    return this.send(looking, asked, refused, refusal.status);
  }

  private async send(
    { actor, request, reply }: Looking,
    asked: TeamAsked,
    refused: Refused | undefined,
    status: number,
  ): Promise<void> {
    const chosen = this.languages.chosenBy(request);
    const page = await this.team.page(actor, offsetIn(asked.from), chosen);
    const marks = this.forms.marks(actor.credential!);
    const ofTeam = isTeamAnswer(refused?.answer);
    const opened = await this.openedTask(actor, asked, marks, { chosen, refused: ofTeam ? undefined : refused });
    const { signOut, title } = page.words.partner.teamPage;
    const body = teamBody({
      ...{ page, marks, opened, said: textOr(asked.said), refused: ofTeam ? refused : undefined },
      signOut: html`<form method="post" action="/sign-out">${marks()}<button type="submit" class="quiet">${signOut}</button></form>`,
    });
    sendPrivatePage(reply, { title, lang: page.lang, now: page.now, body }, status);
  }

  private async openedTask(
    actor: Actor,
    { task, said, before }: TeamAsked,
    marks: () => Html,
    { chosen, refused }: { chosen: Language | undefined; refused: Refused | undefined },
  ): Promise<Html | null> {
    if (typeof task !== 'string' || !isId('tsk', task)) return refused ? problemBox(refused.why) : null;
    const asked = { taskId: task as TaskId, mailedTaskId: null, all: false, before: textOr(before), chosen };
    const page = await this.pages.page(actor, asked);
    const { opened } = page;
    if (!opened) return problemBox(page.words.partner.absent);
    const words = typeof said === 'string' && !refused ? saidWords(said, opened, page) : undefined;
    const homeless = refused && !hasForm({ opened, page, marks, refused });
    return html`${words && saidBox(words)}${homeless && problemBox(refused.why)}${openedCard({ opened, page, marks, refused })}`;
  }
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const offsetIn = (from: unknown): number => (typeof from === 'string' && /^\d{1,4}$/.test(from) ? Number(from) : 0);
