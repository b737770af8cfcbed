import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { pageScript } from './page-script.js';

@Controller()
@Public()
@ApiExcludeController()
export class PageScriptController {
  @Get(pageScript.path)
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script(): string {
    return pageScript.source;
  }
}
