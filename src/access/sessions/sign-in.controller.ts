import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertCsrf, csrfField, languageOf, seeOther, sendPage, ServerSecret } from '../../platform/index.js';
import { WrongCredentials } from '../access.errors.js';
import { Callers } from '../callers.js';
import { DOOR_WORDS } from '../doors/door-words.rules.js';
import { ownPath } from '../doors/own-path.rules.js';
import { Public } from '../may.js';
import { PeopleQueries } from '../people/people.queries.js';
import type { PersonId } from '../people/person.entity.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { signedInPage, signInPage } from './sign-in.pages.js';

type Form = Record<string, unknown> | undefined;

/** Signing in and out with forms, for browsers without script. */
@Controller()
@Public()
@ApiExcludeController()
export class SignInController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly people: PeopleQueries,
    private readonly callers: Callers,
    private readonly cookie: SessionCookie,
    private readonly secret: ServerSecret,
  ) {}

  @Get('sign-in')
  async show(
    @Query('next') next: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [caller, language] = [await this.callers.callerOf(request), languageOf(request)];
    if (!caller?.credential) return sendPage(reply, signInPage(language, { email: '', next: ownPath(next) }));
    const person = await this.people.one(caller, caller.personId as PersonId);
    sendPage(reply, signedInPage(language, person.name, csrfField(this.secret, caller.credential)));
  }

  @Post('sign-in')
  async signIn(@Body() form: Form, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [email, password, next] = [text(form, 'email'), text(form, 'password'), ownPath(form?.['next'])];
    try {
      const { token } = await this.sessions.signIn(email, password, {
        address: request.ip,
        token: this.cookie.read(request),
      });
      this.cookie.give(reply, token);
    } catch (error) {
      if (!(error instanceof WrongCredentials)) throw error;
      const language = languageOf(request);
      const problem = DOOR_WORDS[language].wrongCredentials;
      return sendPage(reply, signInPage(language, { email, next, problem }), error.status);
    }
    seeOther(reply, next);
  }

  @Post('sign-out')
  async signOut(@Body() form: Form, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [caller, token] = [await this.callers.callerOf(request), this.cookie.read(request)];
    if (caller?.credential && token) {
      assertCsrf(this.secret, caller.credential, form?.['csrf']);
      await this.sessions.signOut(token);
    }
    this.cookie.take(reply);
    seeOther(reply, '/sign-in');
  }
}

const text = (form: Form, field: string): string => {
  const value = form?.[field];
  return typeof value === 'string' ? value.slice(0, 320) : '';
};
