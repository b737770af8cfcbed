import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import { APPOINTMENT_HEADERS, AppointmentsService } from '../../cases/index.js';
import type { CommitmentId } from '../../commitments/index.js';
import { isId, NotFound } from '../../platform/index.js';
import { LinkDoor } from '../links/link-door.js';
import { idInFile, PageFiles } from '../papers.js';
import { guarded } from '../private-page.js';

/** What a customer takes along from their page: promised windows for the diary, files. */
@Controller('s/:token')
@Public()
@ApiExcludeController()
export class CustomerPapersController {
  constructor(
    private readonly door: LinkDoor,
    private readonly appointments: AppointmentsService,
    private readonly files: PageFiles,
  ) {}

  @Get('calendar/:file')
  calendar(
    @Param('token') token: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.door.open('customer', token, request, reply, async ({ actor }) => {
      const id = idInFile(file);
      if (!isId('cmt', id)) throw new NotFound();
      const text = await this.appointments.ofPromise(actor, id as CommitmentId);
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
    return this.door.open('customer', token, request, reply, ({ actor }) => this.files.send(actor, id, reply));
  }
}
