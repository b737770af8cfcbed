import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CONFIG, isSpoken, keepLanguage, NotFound, seeOther, type Config } from '../../platform/index.js';
import { Public } from '../may.js';
import { ownPath } from './own-path.rules.js';

/** Changes the language at the doors, where nobody may be known yet. */
@Controller('language')
@Public()
@ApiExcludeController()
export class LanguagesController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Post()
  choose(@Body() form: Record<string, unknown> | undefined, @Res() reply: FastifyReply): void {
    const language = form?.['language'];
    if (typeof language !== 'string' || !isSpoken(language)) throw new NotFound();
    keepLanguage(reply, language, this.config.url.startsWith('https:'));
    seeOther(reply, ownPath(form?.['back']));
  }
}
