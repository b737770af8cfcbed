import type { NewEvent } from '../../platform/index.js';
import type { HeldSend } from './sends.store.js';

/** For our staff alone: to its readers there is nothing until it goes, and then it is an entry. */
const about = (send: HeldSend, type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent => ({
  type,
  caseId: send.caseId,
  subjectId: send.id,
  data: { authorId: send.authorId, ...data },
});

export const sendHeld = (send: HeldSend): NewEvent => about(send, 'send.held', { goesAt: send.goesAt.toISOString() });
export const sendTakenBack = (send: HeldSend): NewEvent => about(send, 'send.taken_back');
export const sendGone = (send: HeldSend, entryId: string): NewEvent => about(send, 'send.gone', { entryId });
export const sendRefused = (send: HeldSend, problem: string): NewEvent => about(send, 'send.refused', { problem });
