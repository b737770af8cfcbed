import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from './client.js';
import type { paths } from './schema.js';

interface Page<Item> {
  items: Item[];
  next: string | null;
}
type Cursor = string | undefined;
type ParamsOf<P extends keyof paths> = paths[P] extends { get: { parameters: infer Params } } ? Params : never;

/** How a list of the API is read, page after page. */
export interface Pages<Item> {
  readonly queryKey: readonly unknown[];
  readonly initialPageParam: Cursor;
  readonly queryFn: (asked: { pageParam: Cursor; signal: AbortSignal }) => Promise<Page<Item>>;
  readonly getNextPageParam: (last: Page<Item>) => Cursor;
}

/** The list at `path`. `Item` says in which of its shapes it comes, where the API answers each audience in its own. */
export function pagesOf<Item, P extends keyof paths>(
  path: P,
  params: Omit<ParamsOf<P>, 'header' | 'cookie'>,
): Pages<Item> {
  const asked = params as { query?: object };
  return {
    queryKey: ['get', path, { params }, 'pages'],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => {
      const page = { ...asked, query: { ...asked.query, ...(pageParam ? { cursor: pageParam } : {}) } };
      return answerOf(api.GET(path as never, { params: page, signal } as never) as Promise<{ data?: Page<Item> }>);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  };
}

/** What of a list was read so far: `items`, in the list's order. */
export function usePages<Item>(pages: Pages<Item>) {
  const query = useInfiniteQuery(pages);
  const items = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.items), [query.data]);
  return { ...query, items };
}
