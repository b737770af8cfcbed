import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from './client.js';
import type { paths } from './schema.js';

type Page = { items: unknown[]; next: string | null };
type ParamsOf<P extends keyof paths> = paths[P] extends { get: { parameters: infer Params } } ? Params : never;

/**
 * A list of the API, page after page: `items` are those read so far, in the list's order. `Item` says in which of its shapes the list
 * comes, where it answers each audience in its own.
 */
export function usePages<Item, P extends keyof paths = keyof paths>(
  path: P,
  params: Omit<ParamsOf<P>, 'header' | 'cookie'>,
) {
  const asked = params as { query?: object };
  const query = useInfiniteQuery({
    queryKey: ['get', path, { params }, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const page = { ...asked, query: { ...asked.query, ...(pageParam ? { cursor: pageParam } : {}) } };
      return answerOf(api.GET(path as never, { params: page, signal } as never) as Promise<{ data?: Page }>);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const items = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.items as Item[]), [query.data]);
  return { ...query, items };
}
