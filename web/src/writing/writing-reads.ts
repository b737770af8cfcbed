import { reads } from '../api/client.js';

/** All that is being written in a case, one's own and colleagues'. */
export const useDrafts = (caseId: string) =>
  reads.useQuery('get', '/api/v1/cases/{id}/drafts', { params: { path: { id: caseId } } });

/** What is on its way, and what could not go. */
export const useSends = (caseId: string) =>
  reads.useQuery('get', '/api/v1/cases/{id}/sends', { params: { path: { id: caseId } } });
