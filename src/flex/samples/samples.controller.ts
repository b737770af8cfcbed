import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import {
  AnswersPageOf,
  CurrentActor,
  idParam,
  IfMatch,
  ListQuery,
  NotFound,
  type Actor,
  type Page,
} from '../../platform/index.js';
import { DrawSampleDto, JudgeItemDto, WorklistDto } from './sample.dto.js';
import { SampleReportQueries } from './sample-report.queries.js';
import { RedrawView, SampleItemView, SampleReportView, SampleView, WorklistView } from './sample.views.js';
import { SamplesService } from './samples.service.js';
import { VerdictsService } from './verdicts.service.js';
import { WorklistQueries } from './worklist.queries.js';

/** A place in a worklist: what cannot be one is not there. */
const place: PipeTransform<string, number> = {
  transform(text) {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound();
    return Number(text);
  },
};

/** Samples of exceptions for auditors: drawn, reviewed, reported, and drawn again to show that nobody chose. */
@ApiTags('exceptions')
@Controller('api/v1/exceptions/samples')
export class SamplesController {
  constructor(
    private readonly samples: SamplesService,
    private readonly worklists: WorklistQueries,
    private readonly verdicts: VerdictsService,
    private readonly reports: SampleReportQueries,
  ) {}

  @Post()
  @May('exception.audit')
  draw(@CurrentActor() actor: Actor, @Body() asked: DrawSampleDto): Promise<SampleView> {
    return this.samples.draw(actor, asked);
  }

  /** The newest first. */
  @Get()
  @AnswersPageOf(SampleView)
  @May('exception.audit')
  list(@CurrentActor() actor: Actor, @Query() asked: ListQuery): Promise<Page<SampleView>> {
    return this.worklists.list(actor, asked);
  }

  /** The sample with its worklist, page by page. */
  @Get(':id')
  @May('exception.audit')
  one(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('smp')) id: string,
    @Query() asked: WorklistDto,
  ): Promise<WorklistView> {
    return this.worklists.worklist(actor, id, asked);
  }

  /** What a reviewer who had no part in the exception finds of it. */
  @Put(':id/items/:n/verdict')
  @May('exception.audit')
  judge(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('smp')) id: string,
    @Param('n', place) n: number,
    @Body() verdict: JudgeItemDto,
    @IfMatch() ifMatch: number | undefined,
  ): Promise<SampleItemView> {
    return this.verdicts.judge(actor, id, n, verdict, ifMatch);
  }

  @Get(':id/report')
  @May('exception.audit')
  report(@CurrentActor() actor: Actor, @Param('id', idParam('smp')) id: string): Promise<SampleReportView> {
    return this.reports.report(actor, id);
  }

  /** Draws it again from the filter, the seed and what had been granted by then, and says whether it comes out the same. */
  @Post(':id/redraw')
  @HttpCode(200)
  @May('exception.audit')
  redraw(@CurrentActor() actor: Actor, @Param('id', idParam('smp')) id: string): Promise<RedrawView> {
    return this.samples.redraw(actor, id);
  }
}
