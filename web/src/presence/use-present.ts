import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reads, type Shape } from '../api/client.js';
import { usePerson } from '../shell/person.js';

export type Present = Shape<'PresentPersonView'>;
/** Asked about so many cases at once; the address stays one that every proxy lets pass. */
const MOST = 100;

/** Who of our colleagues has which of these cases open. */
export function usePresentIn(caseIds: readonly string[]): ReadonlyMap<string, readonly Present[]> {
  const me = usePerson()?.id;
  const { data } = reads.useQuery(
    'get',
    '/api/v1/presence',
    { params: { query: { cases: caseIds.slice(0, MOST).toSorted().join(',') } } },
    { enabled: caseIds.length > 0 && me !== undefined, staleTime: 15_000, placeholderData: keepPreviousData },
  );
  return useMemo(
    () =>
      new Map(
        (data?.items ?? []).map(({ caseId, people }) => [caseId, people.filter(({ personId }) => personId !== me)]),
      ),
    [data, me],
  );
}
