import { Inject, Injectable } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/index.js';
import { LONGEST_DAYS } from './session.rules.js';

/** The cookie a browser keeps the session in. Script cannot read it; other sites' forms do not send it. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(@Inject(CONFIG) config: Config) {
    const secure = config.url.startsWith('https:');
    // The prefix makes browsers refuse it from anywhere but this very host over https.
    this.name = secure ? '__Host-kept_session' : 'kept_session';
    this.options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  give(reply: FastifyReply, token: string): void {
    reply.setCookie(this.name, token, { ...this.options, maxAge: LONGEST_DAYS * 24 * 3_600 });
  }

  take(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }
}
