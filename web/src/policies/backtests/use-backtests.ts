import { useQueryClient } from '@tanstack/react-query';
import { reads, type Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';

export type Backtest = Shape<'BacktestView'>;

/** While it runs it is looked at every two seconds. */
const LOOK_MS = 2_000;
const PLACE = '/api/v1/policies/{id}/backtests';

/** One run, read again by itself until it is done. */
export const useBacktest = (id: string, backtestId: string) =>
  reads.useQuery(
    'get',
    '/api/v1/policies/{id}/backtests/{backtestId}',
    { params: { path: { id, backtestId } } },
    { refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MS : false) },
  );

/** Every run there was, the latest first. */
export const useBacktests = (id: string) =>
  usePages(pagesOf<Backtest, typeof PLACE>(PLACE, { path: { id }, query: { limit: 20 } }));

/** Reads the list anew, after one was run. */
export function useBacktestsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === PLACE });
}
