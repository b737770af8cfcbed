import { reads } from '../../api/client.js';

/** How many customers wait to be told something. */
export const useOwnTaskCount = (): number | undefined =>
  reads.useQuery('get', '/api/v1/own-tasks/count', {}).data?.count;
