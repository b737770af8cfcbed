import { useSyncExternalStore } from 'react';

/** As in `context-pane.module.css`. */
const NO_ROOM = '(max-width: 80rem)';

/** Whether what belongs to a case stands beside it all the time; else it is shown and put away. */
export const useContextBeside = (): boolean => useSyncExternalStore(onWidth, isBeside);

const isBeside = (): boolean => !window.matchMedia(NO_ROOM).matches;

function onWidth(listener: () => void): () => void {
  const media = window.matchMedia(NO_ROOM);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
