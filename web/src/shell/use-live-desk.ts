import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepLiveLine } from '../live/live-line.js';
import { inTurn } from '../live/news-in-turn.js';
import { refresh } from '../live/refresh.js';
import { MODULES } from './modules.js';

/** What passes by is told to nobody who was away: it is looked at anew once the line stands. */
const PASSING = /\/(presence|drafts|sends|notifications)\b/;
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
  useEffect(() => {
    if (stands) void client.invalidateQueries({ predicate: ({ queryKey }) => PASSING.test(String(queryKey[1])) });
  }, [client, stands]);
  return stands;
}
