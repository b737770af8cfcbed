import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import type { CaseLine } from '../cases/case-shapes.js';
import { absolute } from '../time/times.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import { t } from './text.js';

type Pages = InfiniteData<{ items: CaseLine[]; next: string | null }>;
const LISTS = { queryKey: ['get', '/api/v1/cases'] };

/** What one puts off and what one has read: seen at once in the lists, and as it was when the service refuses. */
export function useAttention() {
  const client = useQueryClient();
  const inLists = (change: (lines: CaseLine[]) => CaseLine[]): void => {
    client.setQueriesData<Pages>(LISTS, (lists) =>
      lists?.pages ? { ...lists, pages: lists.pages.map((page) => ({ ...page, items: change(page.items) })) } : lists,
    );
  };
  const done = () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => /^\/api\/v1\/cases(\/counts)?$/.test(String(queryKey[1])),
    });
  /** Shows it as done, does it, and takes that back where it was refused. */
  const tried = async (change: (lines: CaseLine[]) => CaseLine[], act: () => Promise<unknown>): Promise<boolean> => {
    await client.cancelQueries(LISTS);
    const before = client.getQueriesData<Pages>(LISTS);
    inLists(change);
    try {
      await act();
      return true;
    } catch (error) {
      for (const [key, lists] of before) client.setQueryData(key, lists);
      tell(problemWords(error), { tone: 'problem' });
      return false;
    } finally {
      void done();
    }
  };
  const at = (id: string) => ({ params: { path: { id } } });
  const wake = (id: string): Promise<boolean> =>
    tried(
      (lines) => lines.map((line) => (line.id === id ? { ...line, snoozedUntil: null } : line)),
      () => answerOf(api.DELETE('/api/v1/cases/{id}/snooze', at(id))),
    );
  return {
    wake,
    snooze: async (id: string, until: Date): Promise<void> => {
      const iso = until.toISOString();
      const went = await tried(
        (lines) => lines.filter((line) => line.id !== id),
        () => answerOf(api.PUT('/api/v1/cases/{id}/snooze', { ...at(id), body: { until: iso } })),
      );
      if (went)
        tell(t('snoozed', { at: absolute(iso) }), {
          action: { label: t('undo'), keys: UNDO_KEY, run: () => void wake(id) },
        });
    },
    unread: (id: string): Promise<boolean> =>
      tried(
        (lines) => lines.map((line) => (line.id === id ? { ...line, unread: Math.max(1, line.unread) } : line)),
        () => answerOf(api.DELETE('/api/v1/cases/{id}/read', at(id))),
      ),
    read: (id: string, lastSeen: string): Promise<void> =>
      answerOf(api.PUT('/api/v1/cases/{id}/read', { ...at(id), body: { lastSeen } }))
        .then(({ unread }) =>
          inLists((lines) =>
            lines.map((line) => (line.id === id && line.unread !== unread ? { ...line, unread } : line)),
          ),
        )
        // What could not be noted as read is read again.
        .catch(() => undefined),
  };
}
