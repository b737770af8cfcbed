import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import { ALL_TIMES, Scorecards } from '../../cases/index.js';
import { Refusal, type Actor } from '../../platform/index.js';
import type { PageForm } from '../page-form.js';
import { paperAsked } from '../papers.js';
import { PageLanguages } from '../page-languages.js';
import { PartnerActs } from '../partner/partner-acts.service.js';
import { PartnerPageQueries } from '../partner/partner-page.queries.js';
import { scorecardBody } from '../partner/scorecard.page.js';
import { backToPage, besidePage, pathOf, sendPrivatePage } from '../private-page.js';
import { isTeamAnswer, TeamActs } from './team-acts.service.js';
import { TeamDoor } from './team-door.js';
import { TeamSight, type TeamAsked } from './team-sight.js';

/** For those who lead a partner's people, signed in: every open task of the house and who does it. Looking changes nothing. */
@Controller('team')
@Public()
@ApiExcludeController()
export class TeamController {
  constructor(
    private readonly door: TeamDoor,
    private readonly sight: TeamSight,
    private readonly team: TeamActs,
    private readonly tasks: PartnerActs,
    private readonly languages: PageLanguages,
  ) {}

  @Get()
  show(
    @Query() asked: TeamAsked & Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open(request, reply, async (actor) => {
      const paper = paperAsked(asked);
      if (paper) return besidePage(reply, pathOf(request), paper);
      await this.sight.show({ actor, request, reply }, asked);
    });
  }

  @Post()
  answer(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open(request, reply, (actor) =>
      this.door.read(request, actor, (form) => this.carryOut(actor, form, request, reply)),
    );
  }

  private async carryOut(actor: Actor, form: PageForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { answer, task = '' } = form.fields;
    const asked: Record<string, string> = task ? { task } : {};
    if (this.languages.changes(form, reply)) return backToPage(reply, pathOf(request), asked);
    const typed = { ...form.fields };
    try {
      if (!isTeamAnswer(answer)) {
        const said = await this.tasks.carryOut(actor, form, typed, this.languages.chosenBy(request));
        return backToPage(reply, pathOf(request), { ...asked, said });
      }
      await this.team.carryOut(actor, form, await this.sight.zoneOf(actor));
      backToPage(reply, pathOf(request), { said: answer });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.sight.showAgain({ actor, request, reply }, asked, { form, typed, refusal: error });
    }
  }
}

/** The house's own scorecard, beside the team. */
@Controller('team/scorecard')
@Public()
@ApiExcludeController()
export class TeamScorecardController {
  constructor(
    private readonly door: TeamDoor,
    private readonly scorecards: Scorecards,
    private readonly pages: PartnerPageQueries,
    private readonly languages: PageLanguages,
  ) {}

  @Get()
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open(request, reply, async (actor) => {
      const card = await this.scorecards.of(actor, actor.partnerId!, ALL_TIMES);
      const reader = await this.pages.reader(actor, this.languages.chosenBy(request));
      const { title, backToTeam } = reader.words.scorecard;
      const body = scorecardBody({ ...reader, card, back: { href: '/team', label: backToTeam } });
      sendPrivatePage(reply, { title, lang: reader.lang, now: reader.now, body });
    });
  }
}
