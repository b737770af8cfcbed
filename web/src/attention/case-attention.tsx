import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useActions } from '../keys/actions.js';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, reads } from '../api/client.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import { t } from './text.js';
import { useAttention } from './use-attention.js';

const SnoozeDialog = lazy(() => import('./snooze-dialog.js').then((found) => ({ default: found.SnoozeDialog })));
/** Whoever runs through the list has not read what they passed. */
const A_LOOK_MS = 800;

interface CaseAttentionProps {
  caseId: string;
  /** The newest entry that was before the reader's eyes. */
  seen: string | undefined;
  onAway: () => void;
}

/** Puts the open case off, marks it unread, and notes by itself what of it was read. */
export function CaseAttention({ caseId, seen, onAway }: CaseAttentionProps) {
  const [asks, setAsks] = useState(false);
  const attention = useAttention();
  const { read } = attention;
  const noteRead = useRef(read);
  useEffect(() => {
    noteRead.current = read;
  });
  const isUnread = useRef(false);
  useEffect(() => {
    isUnread.current = false;
  }, [caseId]);
  useNewsSeen(caseId);
  useEffect(() => {
    if (seen === undefined || isUnread.current || document.hidden) return;
    const timer = setTimeout(() => {
      if (!isUnread.current) void noteRead.current(caseId, seen);
    }, A_LOOK_MS);
    return () => clearTimeout(timer);
  }, [caseId, seen]);
  const group = t('attention');
  const readAgain = (upTo: string): void => {
    isUnread.current = false;
    void attention.read(caseId, upTo);
  };
  const undo = seen === undefined ? undefined : { label: t('undo'), keys: UNDO_KEY, run: () => readAgain(seen) };
  useActions([
    { id: 'case.snooze', group, label: t('snooze'), keys: 'h', run: () => setAsks(true) },
    { id: 'case.wake', group, label: t('wake'), run: () => void attention.wake(caseId) },
    {
      id: 'case.unread',
      group,
      label: t('markUnread'),
      keys: 'u',
      run: () => {
        isUnread.current = true;
        void attention.unread(caseId).then((went) => went && tell(t('markedUnread'), { action: undo }));
      },
    },
  ]);
  if (!asks) return null;
  return (
    <Suspense fallback={null}>
      <SnoozeDialog
        onClose={() => setAsks(false)}
        onChosen={(until) => {
          setAsks(false);
          onAway();
          void attention.snooze(caseId, until);
        }}
      />
    </Suspense>
  );
}

/** What the desk told of this case is seen with it: no mail need follow. */
function useNewsSeen(caseId: string): void {
  const client = useQueryClient();
  const isAny = (reads.useQuery('get', '/api/v1/notifications/unseen').data?.count ?? 0) > 0;
  useEffect(() => {
    if (!isAny) return;
    const timer = setTimeout(() => {
      answerOf(api.PUT('/api/v1/notifications/seen', { body: { caseId } }))
        .then(() => client.invalidateQueries({ queryKey: ['get', '/api/v1/notifications/unseen'] }))
        // Seen again later, it is noted then.
        .catch(() => undefined);
    }, A_LOOK_MS);
    return () => clearTimeout(timer);
  }, [client, caseId, isAny]);
}
