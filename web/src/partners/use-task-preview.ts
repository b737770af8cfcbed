import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, mayHelpToAskAgain, type Shape } from '../api/client.js';
import { useSettled } from '../commitments/promise/use-promise-preview.js';

/** What the partner would read of a task, as it is being written; nothing until it can be said. */
export function useTaskPreview(caseId: string, task: Shape<'CreateTaskDto'> | undefined) {
  const asked = useSettled(task && JSON.stringify(task));
  return useQuery({
    queryKey: ['post', '/api/v1/cases/{id}/tasks/preview', { params: { path: { id: caseId } } }, asked],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/tasks/preview', {
          params: { path: { id: caseId } },
          body: JSON.parse(asked!) as Shape<'CreateTaskDto'>,
          signal,
        }),
      ),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    retry: mayHelpToAskAgain,
    staleTime: 0,
  });
}
