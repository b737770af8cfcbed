import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { Fact, Sheet } from './policy-shapes.js';

export const usePolicy = (id: string) => reads.useQuery('get', '/api/v1/policies/{id}', { params: { path: { id } } });

/** A version whole; nothing is asked for while its number is not known. */
export function useVersion(id: string, number: number | undefined) {
  const query = reads.useQuery(
    'get',
    '/api/v1/policies/{id}/versions/{number}',
    { params: { path: { id, number: number ?? 0 } } },
    { enabled: number !== undefined },
  );
  return { ...query, sheet: query.data as Sheet | undefined };
}

export const useVersions = (id: string) =>
  reads.useQuery('get', '/api/v1/policies/{id}/versions', { params: { path: { id }, query: { limit: 100 } } });

/** Everything policies may go by, in the order of the catalogue. */
export function useCatalogue() {
  const query = reads.useQuery('get', '/api/v1/policies/facts', {}, { staleTime: Infinity });
  const catalogue = useMemo(
    (): ReadonlyMap<string, Fact> => new Map((query.data?.items ?? []).map((fact) => [fact.name, fact])),
    [query.data],
  );
  return { ...query, catalogue };
}

/** Managers' names by their ids: who wrote and who published. */
export function useManagerNames(): (id: string | null | undefined) => string {
  const { data } = reads.useQuery('get', '/api/v1/people', { params: { query: { role: 'manager', limit: 100 } } });
  const names = useMemo(() => new Map((data?.items ?? []).map(({ id, name }) => [id, name])), [data]);
  return (id) => (id ? (names.get(id) ?? '…') : '–');
}

/** Reads all of policies anew, after one has changed one. */
export function usePoliciesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/policies') });
}
