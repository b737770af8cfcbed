import { instant } from '../../platform/index.js';
import type { NotificationKind, Way } from './notification.rules.js';

export class NotifiedCase {
  id!: string;
  number!: number;
  subject!: string;
}

/** Something that one of our people is told of in the desk. */
export class NotificationView {
  id!: string;
  kind!: NotificationKind;
  case!: NotifiedCase | null;
  /** The entry, promise or approval it speaks of. */
  refId!: string | null;
  /** Who did it: a colleague, a partner, the customer; null: nobody, its time came. */
  by!: string | null;
  at!: string;
  seenAt!: string | null;
}

export class UnseenView {
  /** Exact up to 99. */
  count!: number;
  more!: boolean;
}

export class KindWaysView implements Record<NotificationKind, Way> {
  promise_due!: Way;
  promise_late!: Way;
  partner_answered!: Way;
  customer_replied!: Way;
  mention!: Way;
  approval!: Way;
}

export class QuietView {
  from!: string;
  until!: string;
}

export class NotificationChoicesView {
  kinds!: KindWaysView;
  quiet!: QuietView | null;
  version!: number;
}

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  caseId: string | null;
  number: number | null;
  subject: string | null;
  refId: string | null;
  by: string | null;
  at: Date;
  seenAt: Date | null;
}

export const notificationView = (row: NotificationRow): NotificationView => ({
  id: row.id,
  kind: row.kind,
  case: row.caseId === null ? null : { id: row.caseId, number: row.number!, subject: row.subject! },
  refId: row.refId,
  by: row.by,
  at: instant(row.at),
  seenAt: instant(row.seenAt),
});
