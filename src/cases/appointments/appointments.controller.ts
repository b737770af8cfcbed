import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../../access/index.js';
import { CurrentActor, idParam, type Actor } from '../../platform/index.js';
import type { TaskId } from '../tasks/task.entity.js';
import { APPOINTMENT_HEADERS, AppointmentsService } from './appointments.service.js';

@ApiTags('tasks')
@Controller('api/v1/tasks/:id/calendar')
export class AppointmentsController {
  constructor(private readonly appointments: AppointmentsService) {}

  /** The task's time as a file for a diary (RFC 5545). Asked for again after a new time, it moves the entry that is there. */
  @Get()
  @May('task.read')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('tsk')) id: TaskId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = await this.appointments.ofTask(actor, id);
    reply.headers(APPOINTMENT_HEADERS);
    return text;
  }
}
