import { useQueryClient } from '@tanstack/react-query';
import { reads } from '../api/client.js';

const OURS =
  /^\/api\/v1\/(approvals|decisions|remedies|exceptions|views|discretion|cases\/\{id\}\/(flex|decisions|facts|precedents))/;

/** Reads what these screens show anew, after one has changed something oneself. */
export function useFlexChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => OURS.test(String(queryKey[1])) });
}

/** What whoever sits here may do: what they may not is not offered. False until the service has said so. */
export function useMay(act: string): boolean {
  const { data } = reads.useQuery('get', '/api/v1/me', {}, { staleTime: 300_000 });
  return (data?.may as Record<string, string> | undefined)?.[act] !== undefined;
}
