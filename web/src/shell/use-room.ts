import { useSyncExternalStore } from 'react';

/** What a place at the foot of a narrow page takes, in pixels. */
const PLACE_PX = 60;
/** What stands there besides the places: more, news, the account, and the edges. */
const OTHERS_PX = 2 * PLACE_PX + 48 + 16;

/** How many places there is room for at the foot of a narrow page; undefined: they stand at the side, where there is room for all. */
export const useRoom = (): number | undefined => useSyncExternalStore(onWidth, room);

const room = (): number | undefined =>
  window.matchMedia('(max-width: 48rem)').matches
    ? Math.max(1, Math.floor((window.innerWidth - OTHERS_PX) / PLACE_PX))
    : undefined;

function onWidth(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
