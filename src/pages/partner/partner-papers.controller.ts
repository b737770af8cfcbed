import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkService, Public, type LinkId } from '../../access/index.js';
import { APPOINTMENT_HEADERS, AppointmentsService, type TaskId } from '../../cases/index.js';
import { isId, NotFound } from '../../platform/index.js';
import { LinkDoor } from '../links/link-door.js';
import { idInFile, isDay, PageFiles } from '../papers.js';
import { guarded, sendPrivatePage } from '../private-page.js';
import { sheetsBody } from './sheet.page.js';
import { SheetQueries } from './sheet.queries.js';

/** What a partner takes along from its page: job sheets, an entry for the diary, files. Taking it changes nothing. */
@Controller('p/:token')
@Public()
@ApiExcludeController()
export class PartnerPapersController {
  constructor(
    private readonly door: LinkDoor,
    private readonly links: LinkService,
    private readonly sheets: SheetQueries,
    private readonly appointments: AppointmentsService,
    private readonly files: PageFiles,
  ) {}

  /** Of one task, or of all that fall on a day: its id, `today`, or a date. */
  @Get('sheet/:asked')
  sheet(
    @Param('token') token: string,
    @Param('asked') asked: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('partner', token, request, reply, async ({ actor, chosen }) => {
      if (!isId('tsk', asked) && !isDay(asked)) throw new NotFound();
      const sheets = isDay(asked)
        ? await this.sheets.ofDay(actor, asked, chosen)
        : await this.sheets.ofTask(actor, asked as TaskId, chosen);
      const link = this.links.urlOf(actor.id as LinkId, 'partner');
      const { title } = sheets.words.partner.sheetPage;
      sendPrivatePage(reply, { title, lang: sheets.lang, now: sheets.now, body: sheetsBody({ sheets, link }) });
    });
  }

  @Get('calendar/:file')
  calendar(
    @Param('token') token: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('partner', token, request, reply, async ({ actor }) => {
      const id = idInFile(file);
      if (!isId('tsk', id)) throw new NotFound();
      const text = await this.appointments.ofTask(actor, id as TaskId);
      void guarded(reply)
        .headers({ ...APPOINTMENT_HEADERS, 'cache-control': 'no-store' })
        .send(text);
    });
  }

  @Get('files/:id')
  file(
    @Param('token') token: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('partner', token, request, reply, ({ actor }) => this.files.send(actor, id, reply));
  }
}
