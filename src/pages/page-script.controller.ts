import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { NotFound } from '../platform/index.js';
import { pageScripts } from './page-script.js';

@Controller()
@Public()
@ApiExcludeController()
export class PageScriptController {
  /** @throws NotFound */
  @Get('script/:name')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script(@Param('name') name: string): string {
    const script = Object.values(pageScripts).find(({ path }) => path === `/script/${name}`);
    if (!script) throw new NotFound();
    return script.source;
  }
}
