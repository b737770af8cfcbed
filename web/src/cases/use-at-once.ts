import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { reads } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { tell } from '../ui/toast-store.js';
import type { CaseLine, WholeCase } from './case-shapes.js';

type Pages = InfiniteData<{ items: CaseLine[]; next: string | null }>;
const LISTS = { queryKey: ['get', '/api/v1/cases'] };

/** How a change shows before the service has said yes to it. */
export interface Shows {
  caseId: string;
  /** On the case's own page. */
  sheet?: (shown: WholeCase) => WholeCase;
  /** In every list that is on the screen or was read before. */
  lines?: (lines: CaseLine[]) => CaseLine[];
}

/** What is done to one case goes out one after the other: the next has read what became of the one before. */
const inTurn = new Map<string, Promise<unknown>>();
let underWay = 0;

/**
 * Shows a change at once, makes it, and takes it back, in words, where the service refuses. For what stays among us and can be undone: never for
 * what costs money, goes out to somebody, or is gone for good.
 */
export function useAtOnce(isStale: (path: string) => boolean) {
  const client = useQueryClient();
  const sheetOf = (id: string) =>
    reads.queryOptions('get', '/api/v1/cases/{id}', { params: { path: { id } } }).queryKey;
  const inLists = (change: (lines: CaseLine[]) => CaseLine[]): void => {
    client.setQueriesData<Pages>(LISTS, (lists) =>
      lists?.pages ? { ...lists, pages: lists.pages.map((page) => ({ ...page, items: change(page.items) })) } : lists,
    );
  };
  /** `act` is given the case as it was read last, and may answer it as it is from now on. Answers whether it went well. */
  const atOnce = async (
    { caseId, sheet, lines }: Shows,
    act: (read: WholeCase | undefined) => Promise<WholeCase | void>,
  ): Promise<boolean> => {
    const key = sheetOf(caseId);
    await Promise.all([client.cancelQueries(LISTS), client.cancelQueries({ queryKey: key })]);
    const before = [...client.getQueriesData(LISTS), ...(sheet ? [[key, client.getQueryData(key)] as const] : [])];
    if (lines) inLists(lines);
    if (sheet) client.setQueryData<WholeCase>(key, (shown) => shown && sheet(shown));
    underWay++;
    const turn = (inTurn.get(caseId) ?? Promise.resolve()).then(() => act(client.getQueryData<WholeCase>(key)));
    inTurn.set(
      caseId,
      turn.catch(() => undefined),
    );
    try {
      const answer = await turn;
      if (answer) client.setQueryData<WholeCase>(key, answer);
      return true;
    } catch (error) {
      for (const [where, shown] of before) client.setQueryData(where, shown);
      tell(problemWords(error), { tone: 'problem' });
      return false;
    } finally {
      // What is read while another change is under way would show the case without it.
      if (--underWay === 0)
        void client.invalidateQueries({ predicate: ({ queryKey }) => isStale(String(queryKey[1])) });
    }
  };
  return { atOnce, inLists };
}
