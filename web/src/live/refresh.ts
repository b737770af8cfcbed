import type { Query, QueryClient } from '@tanstack/react-query';
import type { paths } from '../api/schema.js';
import type { News } from './live-line.js';

/** What shows a part of a case: by part, the addresses of the API that are read anew when it changes. */
export type Shows = Readonly<Record<string, readonly (keyof paths)[]>>;

type Changed = Extract<News, { kind: 'changed' }>;

/** Reads anew exactly what the news touches: of the case itself, and lists that may hold it. */
export function refresh(client: QueryClient, news: News, shows: readonly Shows[]): void {
  if (news.kind === 'resync') return void client.invalidateQueries();
  if (news.kind === 'notification')
    return void client.invalidateQueries({ predicate: ({ queryKey }) => isOfNotifications(String(queryKey[1])) });
  const touched = new Set<string>(news.parts.flatMap((part) => shows.flatMap((one) => one[part] ?? [])));
  if (touched.size > 0) void client.invalidateQueries({ predicate: (query) => isTouched(query, touched, news) });
}

function isTouched(query: Query, touched: ReadonlySet<string>, { caseId, parts }: Changed): boolean {
  const [, path, init] = query.queryKey as [
    string,
    string,
    { params?: { path?: { id?: string }; query?: { cases?: string } } }?,
  ];
  if (!touched.has(path)) return false;
  const asked = init?.params?.query?.cases;
  if (asked !== undefined) return asked.includes(caseId);
  if (holdsOthersOnly(query, caseId, parts)) return false;
  const id = init?.params?.path?.id;
  // One case's page is read anew for that case only; what is no case's, such as a list or a promise, for any.
  return id === undefined || !id.startsWith('cs_') || id === caseId;
}

/** What is written in a case changes how it stands in a list, but not which cases the list holds. */
function holdsOthersOnly({ state }: Query, caseId: string, parts: readonly string[]): boolean {
  const pages = (state.data as { pages?: { items: { id: string }[] }[] } | undefined)?.pages;
  if (!pages || parts.some((part) => part !== 'timeline')) return false;
  const isOfCases = pages.some(({ items }) => items[0]?.id.startsWith('cs_'));
  return isOfCases && !pages.some(({ items }) => items.some(({ id }) => id === caseId));
}

const isOfNotifications = (path: string): boolean => path.startsWith('/api/v1/notifications');
