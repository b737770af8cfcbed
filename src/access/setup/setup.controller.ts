import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isEmail } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, seeOther, sendPage } from '../../platform/index.js';
import { EmailTaken } from '../access.errors.js';
import { DOOR_WORDS, type DoorWords } from '../doors/door-words.rules.js';
import { Public } from '../may.js';
import { SHORTEST_PASSWORD } from '../passwords.js';
import { SessionCookie } from '../sessions/session-cookie.js';
import { setupPage } from './setup.pages.js';
import { SetupService } from './setup.service.js';

@Controller('setup')
@Public()
@ApiExcludeController()
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.setup.assertOpen(token);
    sendPage(reply, setupPage(languageOf(request), token, { name: '', email: '' }));
  }

  @Post(':token')
  async complete(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = {
      name: text(body, 'name').trim(),
      email: text(body, 'email').trim(),
      password: text(body, 'password'),
    };
    const language = languageOf(request);
    const words = DOOR_WORDS[language];
    const problem = problemWith(form, words);
    if (problem) return sendPage(reply, setupPage(language, token, { ...form, problem }), 422);
    try {
      this.cookie.give(reply, await this.setup.complete(token, form));
    } catch (error) {
      if (!(error instanceof EmailTaken)) throw error;
      return sendPage(reply, setupPage(language, token, { ...form, problem: words.emailTaken }), 409);
    }
    seeOther(reply, '/');
  }
}

interface Given {
  name: string;
  email: string;
  password: string;
}

function problemWith({ name, email, password }: Given, words: DoorWords): string | undefined {
  if (name === '' || name.length > 200) return words.nameMissing;
  if (!isEmail(email)) return words.noEmail;
  if (password.length < SHORTEST_PASSWORD) return words.tooShort(SHORTEST_PASSWORD);
  return password.length > 200 ? words.tooLong : undefined;
}

const text = (body: Record<string, unknown> | undefined, field: string): string => {
  const value = body?.[field];
  return typeof value === 'string' ? value : '';
};
