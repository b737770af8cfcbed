import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers, Public } from '../../access/index.js';
import { NotFound, seeOther } from '../../platform/index.js';
import { bestFor, BuiltDesk } from './built-desk.js';
import { DESK_PATHS } from './desk-paths.js';

/** The app our own people work in. What it shows it asks the API for: the page itself holds nothing of anybody's. */
@Controller()
@Public()
@ApiExcludeController()
export class DeskController {
  constructor(
    private readonly callers: Callers,
    private readonly built: BuiltDesk,
  ) {}

  /** Whoever is not signed in signs in first, and comes back to this very address. */
  @Get(DESK_PATHS)
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = await this.callers.callerOf(request);
    if (!caller) return seeOther(reply, `/sign-in?next=${encodeURIComponent(request.url)}`);
    if (caller.audience !== 'staff') return seeOther(reply, '/');
    const page = await this.built.index();
    // Asked for anew each time: it names the files of the newest build.
    void reply.header('cache-control', 'private, no-cache').type('text/html; charset=utf-8').send(page);
  }

  /** Code and looks, the same for everybody; the name is a hash of the content. */
  @Get('desk-assets/:name')
  async asset(
    @Param('name') name: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asset = await this.built.asset(name);
    if (!asset) throw new NotFound();
    const { body, encoding } = bestFor(asset, accepted);
    if (encoding) void reply.header('content-encoding', encoding);
    void reply
      .headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
      .type(asset.type)
      .send(body);
  }
}
