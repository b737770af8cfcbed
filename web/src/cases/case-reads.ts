import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { reads } from '../api/client.js';
import { pagesOf, usePages } from '../api/pages.js';
import type { CaseLine, Moment, WholeCase } from './case-shapes.js';
import { filterOf, type DeskSearch } from './views.rules.js';

const LINES_AT_ONCE = 60;
const MOMENTS_AT_ONCE = 60;
/** Whoever runs through the list does not stay that long. */
const A_MOMENT_MS = 200;

/** The cases of a view, page after page, in the order the view gives them. */
export function useCases(search: DeskSearch) {
  const { items: cases, ...query } = usePages(
    pagesOf<CaseLine, '/api/v1/cases'>('/api/v1/cases', { query: { ...filterOf(search), limit: LINES_AT_ONCE } }),
  );
  return { ...query, cases };
}

export function useCase(id: string) {
  const query = reads.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  return { ...query, case: query.data as WholeCase | undefined };
}

export const useClocks = (id: string) =>
  reads.useQuery('get', '/api/v1/cases/{id}/clocks', { params: { path: { id } } });

const timelineOptions = (id: string) =>
  pagesOf<Moment, '/api/v1/cases/{id}/timeline'>('/api/v1/cases/{id}/timeline', {
    path: { id },
    query: { order: 'desc', limit: MOMENTS_AT_ONCE },
  });

/** What happened in a case, the newest page first; `moments` are in the order they happened. */
export function useTimeline(id: string) {
  const { items, ...query } = usePages(timelineOptions(id));
  const moments = useMemo(() => [...items].reverse(), [items]);
  return { ...query, moments };
}

/** Reads cases before they are opened: whoever steps to one of them need not wait. */
export function usePrefetchedCases(...ids: readonly (string | undefined)[]): void {
  const client = useQueryClient();
  const wanted = ids.filter((id) => id !== undefined).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    const timer = setTimeout(() => {
      for (const id of wanted.split(' ')) {
        void client.prefetchQuery(reads.queryOptions('get', '/api/v1/cases/{id}', { params: { path: { id } } }));
        void client.prefetchInfiniteQuery(timelineOptions(id));
      }
    }, A_MOMENT_MS);
    return () => clearTimeout(timer);
  }, [client, wanted]);
}

/** Reads a case and the lists it stands in anew, after one has changed it oneself: the news of it may take a moment. */
export function useCaseChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => isOfCases(String(queryKey[1])) });
}

/** What shows cases, or what is in them. */
export const isOfCases = (path: string): boolean =>
  /^\/api\/v1\/(cases|commitments|promises|own-tasks|tasks)/.test(path);
