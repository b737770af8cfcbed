import { useQueryClient } from '@tanstack/react-query';

const OURS =
  /^\/api\/v1\/(approvals|decisions|remedies|exceptions|views|discretion|cases\/\{id\}\/(flex|decisions|facts|precedents))/;

/** Reads what these screens show anew, after one has changed something oneself. */
export function useFlexChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => OURS.test(String(queryKey[1])) });
}
