import { Injectable } from '@nestjs/common';
import { pageOf, readCursor, UnitOfWork, writeCursor, type Actor, type Page } from '../platform/index.js';
import { Feedback } from './feedback.entity.js';
import { feedbackForAgent, type FeedbackView } from './feedback.views.js';
import type { ListFeedbackDto } from './list-feedback.dto.js';

const LATEST = 'feedback.latest';

@Injectable()
export class FeedbackQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest first. */
  list(actor: Actor, { limit, cursor, customerId, orderId }: ListFeedbackDto): Promise<Page<FeedbackView>> {
    const before = readCursor(LATEST, ['instant', 'text'], cursor);
    return this.uow.read(actor, async (work) => {
      const query = work.manager
        .createQueryBuilder(Feedback, 'f')
        .addSelect('f.answered_at::text', 'answered')
        .where('true')
        .orderBy('f.answered_at', 'DESC')
        .addOrderBy('f.id', 'DESC')
        .limit(limit + 1);
      if (customerId) query.andWhere('f.customer_id = :customerId', { customerId });
      if (orderId) query.andWhere('f.order_id = :orderId', { orderId });
      if (before) query.andWhere('(f.answered_at, f.id) < (:at::timestamptz, :id)', { at: before[0], id: before[1] });
      const { entities, raw } = await query.getRawAndEntities<{ answered: string }>();
      const rows = entities.map((feedback, at) => ({ feedback, answered: raw[at]!.answered }));
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(LATEST, [last.answered, last.feedback.id]),
        (row) => feedbackForAgent(row.feedback),
      );
    });
  }
}
