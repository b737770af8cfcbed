import { useSyncExternalStore } from 'react';
import { onTick, serverNow } from './clock.js';

/** What `read` makes of the server's time, second by second; the component is drawn again only when that has changed. */
export const useTicking = (read: (now: number) => string): string =>
  useSyncExternalStore(onTick, () => read(serverNow()));
