import { CUSTOMER_READER, type NewEvent } from '../../platform/index.js';

/** What came in from files is history: it stands in the ledger, but nobody is told, chased or mailed because of it. */
const history = (type: NewEvent['type'], subjectId: string, data: Record<string, unknown> = {}): NewEvent => ({
  type,
  subjectId,
  data: { source: 'olist', ...data },
  silent: true,
});

export const customerImported = (customerId: string): NewEvent => history('customer.added', customerId);
export const partnerImported = (partnerId: string): NewEvent => history('partner.added', partnerId, { kind: 'seller' });
export const orderImported = (orderId: string, customerId: string): NewEvent =>
  history('order.placed', orderId, { customerId });
export const commitmentImported = (
  commitmentId: string,
  about: { orderId: string; kind: string; state: string; dueAt: string },
): NewEvent => history('commitment.imported', commitmentId, about);
export const feedbackImported = (
  feedbackId: string,
  about: { customerId: string; orderId: string; score: number },
): NewEvent => history('feedback.received', feedbackId, about);
export const caseImported = (caseId: string, about: { feedbackId: string; receivedAt: string }): NewEvent => ({
  ...history('case.opened', caseId, { state: 'received', kind: 'complaint', channel: 'review', ...about }),
  caseId,
  readers: [CUSTOMER_READER],
});
export const entryImported = (entryId: string, caseId: string): NewEvent => ({
  ...history('entry.written', entryId, { kind: 'message', author: 'customer', files: 0 }),
  caseId,
  readers: [CUSTOMER_READER],
});

/** The one piece of news of an import. */
export const importFinished = (created: object): NewEvent => ({
  type: 'import.finished',
  data: { source: 'olist', created },
});
