/** What customers tell us. */
import { Feedback } from './feedback.entity.js';

export { Feedback, type FeedbackId } from './feedback.entity.js';
export { FeedbackModule } from './feedback.module.js';
export { FeedbackQueries } from './feedback.queries.js';
export { feedbackForAgent, FeedbackView } from './feedback.views.js';
export { ListFeedbackDto } from './list-feedback.dto.js';

export const feedbackEntities = [Feedback];
