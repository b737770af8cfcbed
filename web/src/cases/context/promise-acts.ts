import { answerOf, api } from '../../api/client.js';
import type { Terms } from '../../commitments/when/when.rules.js';
import type { PromiseShape } from '../case-shapes.js';
import { t } from '../text.js';

/** What our staff do with a promise here, in the order the buttons stand; the API says which are open. */
export const ACTS = [
  'acceptance',
  'counter',
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
  /** Of those that name another time. */
  terms: Terms | undefined;
  /** Of an assessment: whether it was kept, and who says so. */
  kept: boolean;
  observer: 'us' | 'customer';
  /** Who at the partner said so, where we record a partner's word. */
  speaker: string;
  /** Of a report: pictures that arrived already. */
  photos: readonly string[];
  /** Why another time is promised although what it rests on comes later. */
  overrideReason: string;
}

/** Which acts name another time, which must say why, and which may be a partner's word that we write down. */
export const NAMES_TIME: ReadonlySet<PromiseAct> = new Set(['counter', 'renegotiation', 'resumption']);
export const SAYS_WHY: ReadonlySet<PromiseAct> = new Set(['withdrawal', 'risk']);
const SPEAKS: ReadonlySet<PromiseAct> = new Set(['acceptance', 'counter', 'decline', 'renegotiation', 'resumption']);

const THEIRS: ReadonlySet<PromiseAct> = new Set(['acceptance', 'counter', 'decline']);

/** Whether somebody at the partner said it: they must have where it is theirs to say, and may have where they ask for another time. */
export function spokenBy(act: PromiseAct, { awaited, promiser }: PromiseShape): 'must' | 'may' | 'no' {
  if (promiser !== 'partner' || !SPEAKS.has(act)) return 'no';
  return awaited === 'partner' ? 'must' : NAMES_TIME.has(act) && act !== 'counter' ? 'may' : 'no';
}

/** What the act is called: where it is a partner's turn to speak, we only write down what they said. */
export const actWords = (act: PromiseAct, promise: PromiseShape): string =>
  spokenBy(act, promise) === 'must' && THEIRS.has(act)
    ? t(`theirs_${act}` as 'theirs_decline')
    : t(`act_${act}` as 'act_report');

/** Carries it out on the terms the reader has seen. */
export function carryOut(act: PromiseAct, { id, termsVersion }: PromiseShape, fields: ActFields): Promise<unknown> {
  const params = { path: { id } };
  const [note, speaker, overrideReason] = [fields.note.trim(), fields.speaker.trim(), fields.overrideReason.trim()];
  const said = { termsVersion, ...(note ? { note } : {}) };
  const spoken = { ...said, ...(speaker ? { speaker } : {}) };
  const timed = { ...spoken, ...fields.terms };
  const insisted = { ...timed, ...(overrideReason ? { overrideReason } : {}) };
  const evidence = fields.photos.map((fileId) => ({ kind: 'photo' as const, fileId }));
  switch (act) {
    case 'acceptance':
      return answerOf(api.POST('/api/v1/commitments/{id}/acceptance', { params, body: spoken }));
    case 'counter':
      return answerOf(api.POST('/api/v1/commitments/{id}/counter', { params, body: timed }));
    case 'decline':
      return answerOf(api.POST('/api/v1/commitments/{id}/decline', { params, body: spoken }));
    case 'report':
      return answerOf(
        api.POST('/api/v1/commitments/{id}/report', {
          params,
          body: { ...said, ...(evidence.length > 0 ? { evidence } : {}) },
        }),
      );
    case 'assessment':
      return answerOf(
        api.POST('/api/v1/commitments/{id}/assessment', {
          params,
          body: { ...said, kept: fields.kept, observer: fields.observer },
        }),
      );
    case 'renegotiation':
      return answerOf(api.POST('/api/v1/commitments/{id}/renegotiation', { params, body: insisted }));
    case 'resumption':
      return answerOf(api.POST('/api/v1/commitments/{id}/resumption', { params, body: timed }));
    case 'risk':
      return answerOf(api.PUT('/api/v1/commitments/{id}/risk', { params, body: { termsVersion, note } }));
    case 'withdrawal':
      return answerOf(api.POST('/api/v1/commitments/{id}/withdrawal', { params, body: { termsVersion, note } }));
  }
}
