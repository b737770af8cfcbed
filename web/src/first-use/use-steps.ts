import { reads } from '../api/client.js';

export interface Step {
  readonly name: 'people' | 'hours' | 'partner' | 'policy' | 'case';
  readonly done: boolean;
  /** Where it is done; left out: it is asked for right here. */
  readonly to?: string;
}

const FIRST_TWO = { params: { query: { limit: 2 } } };
const UNTIL_SEEN_AGAIN = { staleTime: 5_000 };

/** What a desk is begun with, ticked by what is there; undefined until all of it was looked at. */
export function useSteps(): readonly Step[] | undefined {
  const managers = reads.useQuery(
    'get',
    '/api/v1/people',
    { params: { query: { role: 'manager', limit: 2 } } },
    UNTIL_SEEN_AGAIN,
  );
  const calendars = reads.useQuery('get', '/api/v1/calendars', FIRST_TWO, UNTIL_SEEN_AGAIN);
  const partners = reads.useQuery('get', '/api/v1/partners', FIRST_TWO, UNTIL_SEEN_AGAIN);
  const policies = reads.useQuery('get', '/api/v1/policies', { params: { query: { limit: 50 } } }, UNTIL_SEEN_AGAIN);
  const cases = reads.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: { state: 'all', sort: 'received', limit: 1 } } },
    UNTIL_SEEN_AGAIN,
  );
  if (![managers, calendars, partners, policies, cases].every(({ isSuccess }) => isSuccess)) return undefined;
  return [
    // Two people see to a policy, so a desk of one manager cannot publish any.
    { name: 'people', done: managers.data!.items.length > 1, to: '/settings/people' },
    { name: 'hours', done: calendars.data!.items.length > 0, to: '/settings/calendars/new' },
    { name: 'partner', done: partners.data!.items.length > 0, to: '/settings/partners' },
    { name: 'policy', done: policies.data!.items.some(({ inForce }) => inForce), to: '/policies' },
    { name: 'case', done: cases.data!.items.length > 0 },
  ];
}
