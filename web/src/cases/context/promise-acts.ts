import { answerOf, api } from '../../api/client.js';
import type { PromiseShape } from '../case-shapes.js';

/** What our staff do with a promise here, in the order the buttons stand; the API says which are open. */
export const ACTS = [
  'acceptance',
  'decline',
  'assessment',
  'report',
  'renegotiation',
  'resumption',
  'risk',
  'withdrawal',
] as const;
export type PromiseAct = (typeof ACTS)[number];

export interface ActFields {
  note: string;
  /** RFC 3339; of those that name another time. */
  dueAt: string | undefined;
  /** Of an assessment: whether it was kept. */
  kept: boolean;
  /** Who at the partner said so, where we record a partner's word. */
  speaker: string;
}

/** Which acts name another time, and which must say why. */
export const NAMES_TIME: ReadonlySet<PromiseAct> = new Set(['renegotiation', 'resumption']);
export const SAYS_WHY: ReadonlySet<PromiseAct> = new Set(['withdrawal', 'risk']);
/** Whether it is the partner's word that we write down, rather than our own. */
export const isSpoken = (act: PromiseAct, { awaited }: PromiseShape): boolean =>
  (act === 'acceptance' || act === 'decline') && awaited === 'partner';

/** Carries it out on the terms the reader has seen. */
export function carryOut(act: PromiseAct, { id, termsVersion }: PromiseShape, fields: ActFields): Promise<unknown> {
  const params = { path: { id } };
  const note = fields.note.trim();
  const said = { termsVersion, ...(note ? { note } : {}) };
  const spoken = { ...said, ...(fields.speaker.trim() ? { speaker: fields.speaker.trim() } : {}) };
  const timed = { ...said, ...(fields.dueAt ? { dueAt: fields.dueAt } : {}) };
  switch (act) {
    case 'acceptance':
      return answerOf(api.POST('/api/v1/commitments/{id}/acceptance', { params, body: spoken }));
    case 'decline':
      return answerOf(api.POST('/api/v1/commitments/{id}/decline', { params, body: spoken }));
    case 'report':
      return answerOf(api.POST('/api/v1/commitments/{id}/report', { params, body: said }));
    case 'assessment':
      return answerOf(
        api.POST('/api/v1/commitments/{id}/assessment', { params, body: { ...said, kept: fields.kept } }),
      );
    case 'renegotiation':
      return answerOf(api.POST('/api/v1/commitments/{id}/renegotiation', { params, body: timed }));
    case 'resumption':
      return answerOf(api.POST('/api/v1/commitments/{id}/resumption', { params, body: timed }));
    case 'risk':
      return answerOf(api.PUT('/api/v1/commitments/{id}/risk', { params, body: { termsVersion, note } }));
    case 'withdrawal':
      return answerOf(api.POST('/api/v1/commitments/{id}/withdrawal', { params, body: { termsVersion, note } }));
  }
}
