import { instant } from '../platform/index.js';
import type { Feedback } from './feedback.entity.js';

export class FeedbackView {
  id!: string;
  customerId!: string;
  orderId!: string | null;
  caseId!: string | null;
  source!: string;
  /** 1 to 5, 5 is best. */
  score!: number | null;
  title!: string | null;
  body!: string | null;
  askedAt!: string | null;
  answeredAt!: string;
  externalRef!: string | null;
}

export const feedbackForAgent = (f: Feedback): FeedbackView => ({
  id: f.id,
  customerId: f.customerId,
  orderId: f.orderId,
  caseId: f.caseId,
  source: f.source,
  score: f.score,
  title: f.title,
  body: f.body,
  askedAt: instant(f.askedAt),
  answeredAt: instant(f.answeredAt),
  externalRef: f.externalRef,
});
