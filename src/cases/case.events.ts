import { CUSTOMER_READER, partnerReader, type NewEvent } from '../platform/index.js';
import type { Case } from './case.entity.js';

const about = (
  c: Case,
  type: NewEvent['type'],
  data: Record<string, unknown> = {},
  readers: string[] = [],
): NewEvent => ({
  type,
  caseId: c.id,
  subjectId: c.id,
  readers,
  data: { state: c.state, ...data },
});

export const caseOpened = (c: Case): NewEvent =>
  about(c, 'case.opened', { kind: c.kind, channel: c.channel }, c.customerId === null ? [] : [CUSTOMER_READER]);
export const caseAmended = (c: Case, fields: string[]): NewEvent => about(c, 'case.amended', { fields });
export const caseOwned = (c: Case): NewEvent => about(c, 'case.owned', { ownerId: c.ownerId }, [CUSTOMER_READER]);
export const caseAcknowledged = (c: Case, commitmentId: string): NewEvent =>
  about(c, 'case.acknowledged', { ownerId: c.ownerId, commitmentId }, [CUSTOMER_READER]);
export const caseStarted = (c: Case): NewEvent => about(c, 'case.started');
export const caseWaiting = (c: Case, on: string, refId: string): NewEvent => about(c, 'case.waiting', { on, refId });
export const caseResumed = (c: Case): NewEvent => about(c, 'case.resumed');
export const resolutionProposed = (c: Case, resolutionId: string): NewEvent =>
  about(c, 'case.resolution_proposed', { resolutionId }, [CUSTOMER_READER]);
export const resolutionDeclined = (c: Case, resolutionId: string): NewEvent =>
  about(c, 'case.resolution_declined', { resolutionId }, [CUSTOMER_READER]);
export const caseResolved = (c: Case, resolutionId: string): NewEvent =>
  about(c, 'case.resolved', { resolutionId }, [CUSTOMER_READER]);
export const caseClosed = (c: Case): NewEvent => about(c, 'case.closed', { reason: c.closedReason }, [CUSTOMER_READER]);
/** The matter came back: the second failure weighs double. */
export const caseReopened = (c: Case): NewEvent =>
  about(c, 'case.reopened', { reopenCount: c.reopenCount }, [CUSTOMER_READER]);

/** Said of both cases, each time with its own name; nobody outside is told. */
const ofBoth =
  (type: NewEvent['type']) =>
  (side: Case, subjectId: string, caseId: string, otherId: string): NewEvent => ({
    type,
    caseId: side.id,
    subjectId,
    data: { caseId, otherId },
  });
export const caseMerged = ofBoth('case.merged');
export const caseUnmerged = ofBoth('case.unmerged');
export const caseSplit = ofBoth('case.split');
export const caseUnsplit = ofBoth('case.unsplit');

export const caseLinked = (caseId: string, link: { id: string; kind: string; toId: string }): NewEvent => ({
  type: 'case.linked',
  caseId,
  subjectId: link.id,
  data: { kind: link.kind, toId: link.toId },
});
export const caseUnlinked = (caseId: string, link: { id: string; kind: string; toId: string }): NewEvent => ({
  type: 'case.unlinked',
  caseId,
  subjectId: link.id,
  data: { kind: link.kind, toId: link.toId },
});

export const updateAnnounced = (caseId: string, updateId: string, total: number): NewEvent => ({
  type: 'update.announced',
  caseId,
  subjectId: updateId,
  data: { total },
});

export const entryWritten = (
  caseId: string,
  entry: { id: string; kind: string; readers: string[]; authorKind: string; fileIds: string[] },
  about?: string,
): NewEvent => ({
  type: 'entry.written',
  caseId,
  subjectId: entry.id,
  readers: entry.readers,
  data: { kind: entry.kind, author: entry.authorKind, files: entry.fileIds.length, ...(about ? { about } : {}) },
});

const ofPartner = (
  type: NewEvent['type'],
  caseId: string,
  subjectId: string,
  partnerId: string,
  data: Record<string, unknown> = {},
): NewEvent => ({
  type,
  caseId,
  subjectId,
  readers: [partnerReader(partnerId)],
  data: { partnerId, ...data },
});
export const partnerBroughtIn = (caseId: string, p: { id: string; partnerId: string; role: string }): NewEvent =>
  ofPartner('participation.started', caseId, p.id, p.partnerId, { role: p.role });
export const partnerLeft = (caseId: string, p: { id: string; partnerId: string }): NewEvent =>
  ofPartner('participation.ended', caseId, p.id, p.partnerId);
export const taskCreated = (
  caseId: string,
  t: { id: string; partnerId: string; commitmentId: string | null },
): NewEvent => ofPartner('task.created', caseId, t.id, t.partnerId, { commitmentId: t.commitmentId });
export const taskAssigned = (
  caseId: string,
  t: { id: string; partnerId: string; assigneeId: string | null },
): NewEvent => ofPartner('task.assigned', caseId, t.id, t.partnerId, { assigneeId: t.assigneeId });
