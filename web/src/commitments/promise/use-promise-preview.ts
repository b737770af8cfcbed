import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api, mayHelpToAskAgain, type Shape } from '../../api/client.js';

/** Whoever types is not asked about at every letter. */
const PAUSE_MS = 300;

/** What a promise would stand on, as it is being made; nothing while it has no time yet. */
export function usePromisePreview(caseId: string, promise: Shape<'ProposeCommitmentDto'> | undefined) {
  const asked = useSettled(promise && JSON.stringify(promise));
  return useQuery({
    queryKey: ['post', '/api/v1/cases/{id}/commitments/preview', { params: { path: { id: caseId } } }, asked],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/commitments/preview', {
          params: { path: { id: caseId } },
          body: JSON.parse(asked!) as Shape<'ProposeCommitmentDto'>,
          signal,
        }),
      ),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    retry: mayHelpToAskAgain,
    staleTime: 0,
  });
}

/** A value once it has stayed the same for a moment. */
export function useSettled(value: string | undefined): string | undefined {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === undefined ? undefined : settled;
}
