import { Body, Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, instant, type Actor } from '../../platform/index.js';
import { May, Public } from '../may.js';
import { PeopleQueries } from '../people/people.queries.js';
import type { PersonId } from '../people/person.entity.js';
import { PersonView } from '../people/person.views.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignIn, StepUp } from './sign-in.dto.js';
import { StepUps } from './step-ups.js';

class SteppedUpView {
  until!: string;
}

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly people: PeopleQueries,
    private readonly cookie: SessionCookie,
    private readonly stepUps: StepUps,
  ) {}

  /** Signs in: answers who, and gives the browser its cookie. */
  @Put()
  @Public()
  async signIn(
    @Body() body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    const { token, person } = await this.sessions.signIn(body.email, body.password, {
      address: request.ip,
      token: this.cookie.read(request),
    });
    this.cookie.give(reply, token);
    return person;
  }

  /** Who the caller is. */
  @Get()
  @May('session.read')
  who(@CurrentActor() actor: Actor): Promise<PersonView> {
    return this.people.one(actor, actor.personId as PersonId);
  }

  /** The password once more: for five minutes this session may also do what weighs most. */
  @Put('step-up')
  @May('session.step_up')
  async stepUp(
    @CurrentActor() actor: Actor,
    @Body() { password }: StepUp,
    @Req() request: FastifyRequest,
  ): Promise<SteppedUpView> {
    return { until: instant(await this.stepUps.stepUp(actor, password, request.ip)) };
  }

  @Delete()
  @HttpCode(204)
  @Public()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.signOut(token);
    this.cookie.take(reply);
  }
}
