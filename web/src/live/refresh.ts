import type { Query, QueryClient } from '@tanstack/react-query';
import type { paths } from '../api/schema.js';
import type { News } from './live-line.js';

/** What shows a part of a case: by part, the addresses of the API that are read anew when it changes. */
export type Shows = Readonly<Record<string, readonly (keyof paths)[]>>;

/** Reads anew exactly what the news touches: of the case itself, and lists that may hold it. */
export function refresh(client: QueryClient, news: News, shows: readonly Shows[]): void {
  if (news.kind === 'resync') return void client.invalidateQueries();
  if (news.kind === 'notification')
    return void client.invalidateQueries({ predicate: ({ queryKey }) => isOfNotifications(String(queryKey[1])) });
  const touched = new Set<string>(news.parts.flatMap((part) => shows.flatMap((one) => one[part] ?? [])));
  if (touched.size > 0) void client.invalidateQueries({ predicate: (query) => isTouched(query, touched, news.caseId) });
}

function isTouched({ queryKey }: Query, touched: ReadonlySet<string>, caseId: string): boolean {
  const [, path, init] = queryKey as [string, string, { params?: { path?: { id?: string }; query?: { cases?: string } } }?];
  if (!touched.has(path)) return false;
  const asked = init?.params?.query?.cases;
  if (asked !== undefined) return asked.includes(caseId);
  const id = init?.params?.path?.id;
  // One case's page is read anew for that case only; what is no case's, such as a list or a promise, for any.
  return id === undefined || !id.startsWith('cs_') || id === caseId;
}

const isOfNotifications = (path: string): boolean => path.startsWith('/api/v1/notifications');
