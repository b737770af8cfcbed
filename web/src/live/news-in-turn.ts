import type { News } from './live-line.js';

/** News that follows news sooner than this waits for the end of it: a storm is read once, single news at once. */
const REST_MS = 250;

/** Passes news on, what came close together as one piece for each case. */
export function inTurn(pass: (news: News) => void): (news: News) => void {
  const waiting = new Map<string, Set<string>>();
  let anew = false;
  let notified = false;
  let resting = false;
  const passAll = (): void => {
    if (!anew && !notified && waiting.size === 0) {
      resting = false;
      return;
    }
    if (anew) pass({ kind: 'resync' });
    else for (const [caseId, parts] of waiting) pass({ kind: 'changed', caseId, parts: [...parts] });
    if (notified) pass({ kind: 'notification' });
    anew = notified = false;
    waiting.clear();
    resting = true;
    setTimeout(passAll, REST_MS);
  };
  return (news) => {
    if (news.kind === 'resync') anew = true;
    else if (news.kind === 'notification') notified = true;
    else waiting.set(news.caseId, new Set([...(waiting.get(news.caseId) ?? []), ...news.parts]));
    if (!resting) passAll();
  };
}
