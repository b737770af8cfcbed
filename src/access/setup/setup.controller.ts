import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isEmail } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { seeOther, sendPage } from '../../platform/index.js';
import { EmailTaken } from '../access.errors.js';
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
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    await this.setup.assertOpen(token);
    sendPage(reply, setupPage(token, { name: '', email: '' }));
  }

  @Post(':token')
  async complete(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = {
      name: text(body, 'name').trim(),
      email: text(body, 'email').trim(),
      password: text(body, 'password'),
    };
    const problem = problemWith(form);
    if (problem) return sendPage(reply, setupPage(token, { ...form, problem }), 422);
    try {
      this.cookie.give(reply, await this.setup.complete(token, form));
    } catch (error) {
      if (!(error instanceof EmailTaken)) throw error;
      return sendPage(reply, setupPage(token, { ...form, problem: error.message }), 409);
    }
    seeOther(reply, '/');
  }
}

function problemWith({ name, email, password }: { name: string; email: string; password: string }): string | undefined {
  if (name === '' || name.length > 200) return 'Please give your name.';
  if (!isEmail(email)) return 'This is not an e-mail address.';
  if (password.length < SHORTEST_PASSWORD) return `The password needs at least ${SHORTEST_PASSWORD} characters.`;
  return password.length > 200 ? 'The password may have 200 characters at most.' : undefined;
}

const text = (body: Record<string, unknown> | undefined, field: string): string => {
  const value = body?.[field];
  return typeof value === 'string' ? value : '';
};
