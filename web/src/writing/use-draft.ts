import { useEffect, useSyncExternalStore } from 'react';
import { keeperOf } from './draft-places.js';
import type { DraftKeeper, DraftState } from './draft-keeper.js';
import { useDrafts } from './writing-reads.js';

/** What one writes in a case to these readers, wherever one began it. */
export function useDraft(caseId: string, readers: string): DraftState & { keeper: DraftKeeper } {
  const keeper = keeperOf(caseId, readers);
  const state = useSyncExternalStore(keeper.listen, keeper.now);
  const { dataUpdatedAt } = useDrafts(caseId);
  useEffect(() => {
    if (dataUpdatedAt > 0) void keeper.look();
  }, [keeper, dataUpdatedAt]);
  useEffect(() => {
    const flush = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      flush();
    };
  }, [keeper]);
  return { ...state, keeper };
}
