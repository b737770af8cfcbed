import { reads, type Shape } from '../api/client.js';

/** Who sits at this desk; undefined until the service has said so. */
export function usePerson(): Shape<'PersonView'> | undefined {
  return reads.useQuery('get', '/api/v1/session', {}, { staleTime: 300_000 }).data;
}
