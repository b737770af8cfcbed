import { useRef } from 'react';
import { answerOf, api, randomKey } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { upload } from './attachments.js';
import { audienceFor } from './audiences.rules.js';

export interface Written {
  readonly readers: string;
  readonly text: string;
  readonly files: readonly File[];
  /** The newest entry the writer has seen. */
  readonly lastSeen: string | undefined;
}

/**
 * Sends what was written; `unseen` when somebody wrote meanwhile: then nothing went out. Tried again after a break of the line, the same
 * words go out once, and files that arrived are not sent a second time.
 */
export function useSendEntry(caseId: string): (written: Written) => Promise<'sent' | 'unseen'> {
  const tried = useRef({ said: '', key: '' });
  const arrived = useRef<{ files: readonly File[]; readers: string; ids: string[] }>(undefined);

  return async ({ readers, text, files, lastSeen }) => {
    const audience = audienceFor(readers);
    if (arrived.current?.files !== files || arrived.current.readers !== readers)
      arrived.current = { files, readers, ids: await upload(caseId, audience, files) };
    const fileIds = arrived.current.ids;
    const body = {
      audience,
      body: text.trim(),
      ...(lastSeen ? { lastSeen } : {}),
      ...(fileIds.length > 0 ? { fileIds } : {}),
    };
    const said = JSON.stringify(body);
    if (tried.current.said !== said) tried.current = { said, key: randomKey() };
    const params = { path: { id: caseId }, header: { 'Idempotency-Key': tried.current.key } };
    try {
      await answerOf(api.POST('/api/v1/cases/{id}/entries', { params, body }));
    } catch (error) {
      if (error instanceof Problem && error.slug === 'entries-unseen') return 'unseen';
      throw error;
    }
    // Said again later, the same words are meant again.
    tried.current = { said: '', key: '' };
    return 'sent';
  };
}
