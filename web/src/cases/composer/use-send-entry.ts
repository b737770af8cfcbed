import { useRef } from 'react';
import { answerOf, api, randomKey, type Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { upload } from './attachments.js';
import { audienceFor } from './audiences.rules.js';

export interface Written {
  readonly readers: string;
  readonly text: string;
  readonly files: readonly File[];
  /** The newest entry the writer has seen. */
  readonly lastSeen: string | undefined;
  /** How long it can be taken back; 0: it goes at once. */
  readonly holdSeconds: number;
  /** A macro whose words these are, and what it does beside. */
  readonly macro: { readonly id: string; readonly version: number; readonly partnerId: string | null } | undefined;
}
/** What others wrote, or are sending, that the writer has not seen; and what to name to send all the same. */
export interface Unseen {
  readonly unseen: readonly (Shape<'EntryView'> | Shape<'SendView'>)[];
  readonly lastSeen: string;
}
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'held'; readonly send: Shape<'SendView'> }
  | { readonly kind: 'unseen'; readonly unseen: Unseen };

/**
 * Sends what was written; `unseen` when somebody wrote meanwhile: then nothing went out. Tried again after a break of the line, the same
 * words go out once, and files that arrived are not sent a second time.
 */
export function useSendEntry(caseId: string): (written: Written) => Promise<Outcome> {
  const tried = useRef({ said: '', key: '' });
  const arrived = useRef<{ files: readonly File[]; readers: string; ids: string[] }>(undefined);

  return async (written) => {
    const { readers, files } = written;
    if (arrived.current?.files !== files || arrived.current.readers !== readers)
      arrived.current = { files, readers, ids: await upload(caseId, audienceFor(readers), files) };
    const said = JSON.stringify({ ...written, files: arrived.current.ids });
    if (tried.current.said !== said) tried.current = { said, key: randomKey() };
    try {
      const outcome = await (written.macro ? applied : posted)(caseId, written, arrived.current.ids, tried.current.key);
      // Said again later, the same words are meant again.
      tried.current = { said: '', key: '' };
      return outcome;
    } catch (error) {
      if (!(error instanceof Problem) || error.slug !== 'entries-unseen') throw error;
      return { kind: 'unseen', unseen: error.details as unknown as Unseen };
    }
  };
}

async function posted(caseId: string, written: Written, fileIds: readonly string[], key: string): Promise<Outcome> {
  const { readers, text, lastSeen, holdSeconds } = written;
  const body = {
    audience: audienceFor(readers),
    body: text.trim(),
    ...(lastSeen ? { lastSeen } : {}),
    ...(fileIds.length > 0 ? { fileIds: [...fileIds] } : {}),
    ...(holdSeconds > 0 ? { holdSeconds } : {}),
  };
  const params = { path: { id: caseId }, header: { 'Idempotency-Key': key } };
  const answer = await answerOf(api.POST('/api/v1/cases/{id}/entries', { params, body }));
  return 'goesAt' in answer ? { kind: 'held', send: answer } : { kind: 'sent' };
}

/** Says it and does what the macro does, all or nothing: so it goes at once. */
async function applied(caseId: string, { macro, text, lastSeen }: Written, _: unknown, key: string): Promise<Outcome> {
  const { id: macroId, version, partnerId } = macro!;
  const body = {
    body: text.trim(),
    macroVersion: version,
    ...(partnerId ? { partnerId } : {}),
    ...(lastSeen ? { lastSeen } : {}),
  };
  const params = { path: { id: caseId, macroId }, header: { 'Idempotency-Key': key } };
  await answerOf(api.POST('/api/v1/cases/{id}/macros/{macroId}/application', { params, body }));
  return { kind: 'sent' };
}
