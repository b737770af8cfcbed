import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../../../access/index.js';
import { attachmentHeader, CurrentActor, idParam, type Actor } from '../../../platform/index.js';
import { DownloadExceptionsDto, MakeExportDto } from './export.dto.js';
import type { ExportFormat } from './export-row.js';
import { ManifestView } from './export.views.js';
import { ExportsService, type Sending } from './exports.service.js';

/** What is read of the ledger of exceptions outside the desk, and what that was. */
@ApiTags('exceptions')
@Controller('api/v1')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** The exceptions this filter shows, the newest first; header `export-id` names its manifest. */
  @Get('exceptions.csv')
  @ApiProduces('text/csv')
  @May('exception.read')
  csv(
    @CurrentActor() actor: Actor,
    @Query() asked: DownloadExceptionsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(actor, 'csv', asked, reply);
  }

  /** The same, each as one line of JSON. */
  @Get('exceptions.ndjson')
  @ApiProduces('application/x-ndjson')
  @May('exception.read')
  ndjson(
    @CurrentActor() actor: Actor,
    @Query() asked: DownloadExceptionsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(actor, 'ndjson', asked, reply);
  }

  /** An export to be taken at `content`, once. */
  @Post('exceptions/exports')
  @May('exception.read')
  make(@CurrentActor() actor: Actor, @Body() { format, filter, bom }: MakeExportDto): Promise<ManifestView> {
    return this.exports.make(actor, { format, filter, bom: bom ?? false });
  }

  /** What was exported: complete once the last of it was sent. */
  @Get('exceptions/exports/:id')
  @May('exception.read')
  manifest(@CurrentActor() actor: Actor, @Param('id', idParam('exp')) id: string): Promise<ManifestView> {
    return this.exports.manifest(actor, id);
  }

  @Get('exceptions/exports/:id/content')
  @ApiProduces('text/csv', 'application/x-ndjson')
  @May('exception.read')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('exp')) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return streamed(await this.exports.take(actor, id), reply);
  }

  private async download(
    actor: Actor,
    format: ExportFormat,
    { bom, ...filter }: DownloadExceptionsDto,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    return streamed(await this.exports.download(actor, { format, filter, bom: bom ?? false }), reply);
  }
}

function streamed({ id, name, type, content }: Sending, reply: FastifyReply): StreamableFile {
  reply.header('export-id', id).header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
  return new StreamableFile(content, { type, disposition: attachmentHeader(name) });
}
