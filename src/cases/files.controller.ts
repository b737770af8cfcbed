import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../access/index.js';
import {
  attachmentHeader,
  CurrentActor,
  FilesService,
  idParam,
  UnitOfWork,
  type Actor,
  type FileId,
} from '../platform/index.js';

@ApiTags('cases')
@Controller('api/v1/files')
export class FilesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /**
   * The file itself, to be saved. What it contains came from outside: a browser never opens it as a page of ours. Readers outside are given
   * pictures without what a camera wrote into them.
   */
  @Get(':id')
  @May('file.read')
  @ApiProduces('application/octet-stream')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('fil')) id: FileId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.unitOfWork.read(actor, (work) => this.files.file(work, id));
    const { content, bytes } = await this.files.givenTo(actor, file);
    reply.header('content-security-policy', "sandbox; default-src 'none'").header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, {
      type: file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type,
      length: bytes,
      disposition: attachmentHeader(file.name),
    });
  }
}
