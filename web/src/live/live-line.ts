import { signInAgain } from '../api/client.js';
import { followStream, type LiveEvent } from './event-stream.js';

/** What is told: a case changed, in these parts; there is something new for this person; or begin anew, news may have been missed. */
export type News =
  { kind: 'changed'; caseId: string; parts: readonly string[] } | { kind: 'resync' } | { kind: 'notification' };

type Told = { news: News; id: string } | { line: boolean } | { whoLeads: true } | { id: string };

const NAME = 'kept-live';

/**
 * One line of live news for all tabs of this browser: whoever holds the lock keeps it open and passes the news on; when that tab goes,
 * the next one takes over from the last event any of them has heard of. Where browsers offer no locks (plain http), each tab has its own.
 */
export function keepLiveLine(onNews: (news: News) => void, onLine: (stands: boolean) => void): () => void {
  const end = new AbortController();
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(NAME) : undefined;
  let lastId: string | undefined;
  let stands = false;
  let leading = false;

  const hear = (told: Told): void => {
    if ('id' in told && told.id) lastId = told.id;
    if ('news' in told) onNews(told.news);
    if ('line' in told) onLine((stands = told.line));
    if ('whoLeads' in told && leading) others?.postMessage({ line: stands } satisfies Told);
  };
  const tellAll = (told: Told): void => {
    others?.postMessage(told);
    hear(told);
  };
  others?.addEventListener('message', ({ data }) => hear(data as Told));

  const lead = (): Promise<void> => {
    leading = true;
    return followStream(lastId, end.signal, {
      onEvent: (event) => {
        const news = newsIn(event);
        if (news) tellAll({ news, id: event.id });
        else if (event.id) tellAll({ id: event.id });
      },
      onLine: (now) => {
        if (now !== stands) tellAll({ line: now });
      },
      onSignedOut: signInAgain,
    });
  };
  if (navigator.locks && others) {
    others.postMessage({ whoLeads: true } satisfies Told);
    navigator.locks.request(NAME, { signal: end.signal }, lead).catch(() => undefined);
  } else void lead();
  return () => {
    end.abort();
    others?.close();
  };
}

function newsIn({ event, data }: LiveEvent): News | undefined {
  if (event === 'resync' || event === 'notification') return { kind: event };
  if (event !== 'changed') return undefined;
  const { changed, what } = JSON.parse(data) as { changed: string; what: string[] };
  return { kind: 'changed', caseId: changed, parts: what };
}
