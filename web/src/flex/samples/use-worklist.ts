import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../../api/client.js';

const AT_ONCE = 200;

/** A sample and what of its worklist was read so far: the list is a part of the sample, so it has pages of its own. */
export function useWorklist(id: string) {
  const query = useInfiniteQuery({
    queryKey: ['get', '/api/v1/exceptions/samples/{id}', { params: { path: { id } } }, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id }, query: { limit: AT_ONCE, ...(pageParam ? { cursor: pageParam } : {}) } };
      return answerOf(api.GET('/api/v1/exceptions/samples/{id}', { params, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const pages: readonly Shape<'WorklistView'>[] = query.data?.pages ?? [];
  return {
    query,
    sample: pages.at(-1),
    items: pages.flatMap(({ items }) => items),
    more: query.hasNextPage ? (): void => void query.fetchNextPage() : undefined,
  };
}
