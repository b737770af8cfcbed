import { reads } from '../api/client.js';

/** Whether whoever sits here may do this, by its name in the permission table; no until the service has said so. */
export function useMay(): (act: string) => boolean {
  const { data } = reads.useQuery('get', '/api/v1/me', {}, { staleTime: 300_000 });
  return (act) => data?.may[act] !== undefined;
}
