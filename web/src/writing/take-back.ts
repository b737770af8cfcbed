import type { QueryClient } from '@tanstack/react-query';
import type { Audience } from '../cases/case-shapes.js';
import { answerOf, api, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { tell } from '../ui/toast-store.js';
import { keeperOf } from './draft-places.js';
import { t } from './text.js';

type Send = Shape<'SendView'>;
const listeners = new Set<(caseId: string, readers: string) => void>();

/** Hears of words that came back to their writer. */
export function onTakenBack(listener: (caseId: string, readers: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes back what has not gone: its words are a draft again, above what was begun since. */
export async function takeBack({ id, caseId, audience }: Send, client: QueryClient): Promise<void> {
  try {
    await keeperOf(caseId, placeOf(audience)).flush();
    const { draft } = await answerOf(api.DELETE('/api/v1/sends/{id}', { params: { path: { id } } }));
    if (draft) {
      keeperOf(caseId, draft.address).adopt(draft);
      for (const listener of [...listeners]) listener(caseId, draft.address);
    }
    tell(t('takenBack'));
  } catch (error) {
    tell(problemWords(error), { tone: 'problem' });
  }
  await client.invalidateQueries({
    predicate: ({ queryKey }) => /\/(sends|drafts|timeline)$/.test(String(queryKey[1])),
  });
}

/** Where one writes to these readers, as a draft's address names them. */
function placeOf(audience: unknown): string {
  const readers = audience as Audience;
  if (typeof readers === 'string') return readers;
  return [...(readers.customer ? ['customer'] : []), ...readers.partners.toSorted()].join(',');
}
