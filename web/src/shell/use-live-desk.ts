import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepLiveLine } from '../live/live-line.js';
import { inTurn } from '../live/news-in-turn.js';
import { refresh } from '../live/refresh.js';
import { MODULES } from './modules.js';

const SHOWS = MODULES.flatMap(({ shows }) => (shows ? [shows] : []));

/** Keeps what is shown up to date with the service's news; answers whether its line stands. */
export function useLiveDesk(): boolean {
  const client = useQueryClient();
  const [stands, setStands] = useState(true);
  useEffect(
    () =>
      keepLiveLine(
        inTurn((news) => refresh(client, news, SHOWS)),
        setStands,
      ),
    [client],
  );
  return stands;
}
