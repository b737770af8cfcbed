import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import { AnswersPageOf, CurrentActor, type Actor, type Page } from '../platform/index.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackView } from './feedback.views.js';
import { ListFeedbackDto } from './list-feedback.dto.js';

@ApiTags('feedback')
@Controller('api/v1/feedback')
export class FeedbackController {
  constructor(private readonly feedback: FeedbackQueries) {}

  @Get()
  @AnswersPageOf(FeedbackView)
  @May('feedback.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListFeedbackDto): Promise<Page<FeedbackView>> {
    return this.feedback.list(actor, query);
  }
}
