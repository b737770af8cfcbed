import { useMemo } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { t } from '../text.js';

const A_HUNDRED = { params: { query: { limit: 100 } } };

/** Our own people, for a field that names one. */
export function usePeople(): Shape<'PersonView'>[] {
  const { data } = reads.useQuery('get', '/api/v1/people', A_HUNDRED);
  return useMemo(() => (data?.items ?? []).filter(({ active }) => active), [data]);
}

export function usePartners(): Shape<'PartnerView'>[] {
  const { data } = reads.useQuery('get', '/api/v1/partners', A_HUNDRED);
  return data?.items ?? [];
}

export function useCalendars(): Shape<'CalendarView'>[] {
  const { data } = reads.useQuery('get', '/api/v1/calendars', A_HUNDRED);
  return data?.items ?? [];
}

/** Things with a name, as a field offers them; the first line names none. */
export const optionsOf = (things: readonly { id: string; name: string }[], none: string = t('none')) => [
  { value: '', label: none },
  ...things.map(({ id, name }) => ({ value: id, label: name })),
];

/** What goes by this id in a list that was read; `–` for none. */
export const nameIn = (things: readonly { id: string; name: string }[], id: string | null | undefined): string =>
  id ? (things.find((one) => one.id === id)?.name ?? '…') : '–';
