import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access/index.js';
import { APPOINTMENT_HEADERS, AppointmentsService, type TaskId } from '../../cases/index.js';
import { isId, NotFound } from '../../platform/index.js';
import { idInFile, PageFiles } from '../papers.js';
import { guarded } from '../private-page.js';
import { TeamDoor } from './team-door.js';

/** What those who lead a team take along from its page: an agreed time for the diary, files. */
@Controller('team')
@Public()
@ApiExcludeController()
export class TeamPapersController {
  constructor(
    private readonly door: TeamDoor,
    private readonly appointments: AppointmentsService,
    private readonly files: PageFiles,
  ) {}

  @Get('calendar/:file')
  calendar(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open(request, reply, async (actor) => {
      const id = idInFile(file);
      if (!isId('tsk', id)) throw new NotFound();
      const text = await this.appointments.ofTask(actor, id as TaskId);
      void guarded(reply)
        .headers({ ...APPOINTMENT_HEADERS, 'cache-control': 'no-store' })
        .send(text);
    });
  }

  @Get('files/:id')
  file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.door.open(request, reply, (actor) => this.files.send(actor, id, reply));
  }
}
