import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api, mayHelpToAskAgain } from '../../../api/client.js';
import type { Shape } from '../../../api/shapes.js';
import { useSettled } from '../../../commitments/promise/use-promise-preview.js';

const AT_ONCE = 20;

/** What each customer would read of an update, as it is being written; nothing while there are no words yet. */
export function useUpdatePreview(majorId: string, update: Shape<'UpdateDto'> | undefined) {
  const asked = useSettled(update && JSON.stringify(update));
  const query = useInfiniteQuery({
    queryKey: ['post', '/api/v1/cases/{id}/update-previews', { params: { path: { id: majorId } } }, asked],
    queryFn: ({ pageParam: cursor, signal }) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/update-previews', {
          params: { path: { id: majorId } },
          body: {
            ...(JSON.parse(asked!) as Shape<'UpdateDto'>),
            ...{ limit: AT_ONCE, ...(cursor ? { cursor } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    retry: mayHelpToAskAgain,
    staleTime: 0,
  });
  return {
    ...query,
    preview: query.data?.pages[0],
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    /** What is shown is what would be sent. */
    isCurrent: update !== undefined && asked === JSON.stringify(update) && query.isSuccess && !query.isPlaceholderData,
  };
}
