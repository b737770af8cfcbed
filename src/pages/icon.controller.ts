import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';
import { ICON } from './icon.js';

/** What browsers ask for by themselves: so no page has to name it. */
@Controller()
@Public()
@ApiExcludeController()
export class IconController {
  @Get('favicon.ico')
  async show(@Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'public, max-age=604800').type('image/x-icon').send(ICON);
  }
}
