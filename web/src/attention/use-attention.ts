import { answerOf, api } from '../api/client.js';
import type { CaseLine } from '../cases/case-shapes.js';
import { useAtOnce } from '../cases/use-at-once.js';
import { absolute } from '../time/times.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import { t } from './text.js';

/** What one puts off and has read shows in lists and their counts, and nowhere else. */
const isOfLists = (path: string): boolean => /^\/api\/v1\/cases(\/counts)?$/.test(path);

/** What is being noted as read, and how often a case was marked as unread: the later of the two counts, whichever is answered first. */
const reading = new Map<string, Promise<void>>();
const marks = new Map<string, number>();

/** What one puts off and what one has read: seen at once in the lists, and as it was when the service refuses. */
export function useAttention() {
  const { atOnce, inLists } = useAtOnce(isOfLists);
  const tried = (
    caseId: string,
    lines: (lines: CaseLine[]) => CaseLine[],
    act: () => Promise<unknown>,
  ): Promise<boolean> => atOnce({ caseId, lines }, async () => void (await act()));
  const at = (id: string) => ({ params: { path: { id } } });
  const wake = (id: string): Promise<boolean> =>
    tried(
      id,
      (lines) => lines.map((line) => (line.id === id ? { ...line, snoozedUntil: null } : line)),
      () => answerOf(api.DELETE('/api/v1/cases/{id}/snooze', at(id))),
    );
  return {
    wake,
    snooze: async (id: string, until: Date): Promise<void> => {
      const iso = until.toISOString();
      const went = await tried(
        id,
        (lines) => lines.filter((line) => line.id !== id),
        () => answerOf(api.PUT('/api/v1/cases/{id}/snooze', { ...at(id), body: { until: iso } })),
      );
      if (went)
        tell(t('snoozed', { at: absolute(iso) }), {
          action: { label: t('undo'), keys: UNDO_KEY, run: () => void wake(id) },
        });
    },
    unread: (id: string): Promise<boolean> => {
      marks.set(id, (marks.get(id) ?? 0) + 1);
      return tried(
        id,
        (lines) => lines.map((line) => (line.id === id ? { ...line, unread: Math.max(1, line.unread) } : line)),
        async () => {
          await reading.get(id);
          await answerOf(api.DELETE('/api/v1/cases/{id}/read', at(id)));
        },
      );
    },
    read: (id: string, lastSeen: string): Promise<void> => {
      const mark = marks.get(id);
      const noted = answerOf(api.PUT('/api/v1/cases/{id}/read', { ...at(id), body: { lastSeen } }))
        .then(({ unread }) => {
          if (marks.get(id) !== mark) return;
          inLists((lines) =>
            lines.map((line) => (line.id === id && line.unread !== unread ? { ...line, unread } : line)),
          );
        })
        // What could not be noted as read is read again.
        .catch(() => undefined);
      reading.set(id, noted);
      return noted;
    },
  };
}
