import { Module } from '@nestjs/common';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackQueries } from './feedback.queries.js';

@Module({
  controllers: [FeedbackController],
  providers: [FeedbackQueries],
  exports: [FeedbackQueries],
})
export class FeedbackModule {}
