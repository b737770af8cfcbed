import { useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { tell } from '../../ui/toast-store.js';

/** Reads anew what stands under these addresses of the API, after one has changed it. */
export function useChanged(...prefixes: string[]): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[1]).startsWith(prefix)),
    });
}

/** Does something at once and says so, or why it could not be. */
export function useAct(...prefixes: string[]) {
  const changed = useChanged(...prefixes);
  return (call: Promise<{ data?: unknown }>, words: string, undo?: { label: string; run: () => void }): void =>
    void answerOf(call)
      .then(changed)
      .then(() => tell(words, { action: undo ? { ...undo, keys: 'z' } : undefined }))
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
}
