import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { CaseLine, Moment, WholeCase } from './case-shapes.js';
import { filterOf, type DeskSearch } from './views.rules.js';

const LINES_AT_ONCE = 60;
const MOMENTS_AT_ONCE = 60;

/** The cases of a view, page after page, in the order the view gives them. */
export function useCases(search: DeskSearch) {
  const { items: cases, ...query } = usePages<CaseLine, '/api/v1/cases'>('/api/v1/cases', {
    query: { ...filterOf(search), limit: LINES_AT_ONCE },
  });
  return { ...query, cases };
}

export function useCase(id: string) {
  const query = reads.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  return { ...query, case: query.data as WholeCase | undefined };
}

export const useClocks = (id: string) =>
  reads.useQuery('get', '/api/v1/cases/{id}/clocks', { params: { path: { id } } });

/** What happened in a case, the newest page first; `moments` are in the order they happened. */
export function useTimeline(id: string) {
  const { items, ...query } = usePages<Moment, '/api/v1/cases/{id}/timeline'>('/api/v1/cases/{id}/timeline', {
    path: { id },
    query: { order: 'desc', limit: MOMENTS_AT_ONCE },
  });
  const moments = useMemo(() => [...items].reverse(), [items]);
  return { ...query, moments };
}

/** Reads a case and the lists it stands in anew, after one has changed it oneself: the news of it may take a moment. */
export function useCaseChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => isOfCases(String(queryKey[1])) });
}

const isOfCases = (path: string): boolean => path.startsWith('/api/v1/cases') || path.startsWith('/api/v1/commitments');
