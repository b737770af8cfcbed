import { keepPreviousData } from '@tanstack/react-query';
import { reads } from '../api/client.js';
import type { Find } from '../shell/desk-module.js';
import { t } from './text.js';
import type { CaseLine } from './case-shapes.js';

/** The cases these words are said in, for the palette. One letter says too little. */
export function useCaseFinds(words: string): readonly Find[] {
  const enabled = words.length > 1;
  const { data } = reads.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: { q: words, state: 'all', sort: 'received', limit: 8 } } },
    { enabled, placeholderData: keepPreviousData },
  );
  if (!enabled) return [];
  const found = ((data?.items ?? []) as CaseLine[]).map(({ id, number, subject, customer }) => ({
    id,
    label: `#${number} ${subject}`,
    hint: customer?.name ?? t('manyCustomers'),
    to: `/cases/${id}`,
  }));
  return [...found, { id: 'all', label: t('findAll', { q: words }), to: '/cases', search: { q: words } }];
}
