import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers, leads, PeopleQueries, Public, type PersonId } from '../access/index.js';
import { csrfField, languageOf, seeOther, sendPage, ServerSecret } from '../platform/index.js';
import { homePage } from './home.page.js';

@Controller()
@Public()
@ApiExcludeController()
export class HomeController {
  constructor(
    private readonly callers: Callers,
    private readonly people: PeopleQueries,
    private readonly secret: ServerSecret,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = await this.callers.callerOf(request);
    if (!caller?.credential) return sendPage(reply, homePage({ language: languageOf(request) }));
    if (caller.audience === 'staff') return seeOther(reply, '/cases');
    const person = await this.people.one(caller, caller.personId as PersonId);
    if (leads(person)) return seeOther(reply, '/team');
    sendPage(
      reply,
      homePage({ language: languageOf(request), person, csrf: csrfField(this.secret, caller.credential) }),
    );
  }
}
