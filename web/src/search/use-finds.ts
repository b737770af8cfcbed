import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reads, type Shape } from '../api/client.js';
import type { Find } from '../shell/desk-module.js';
import { t } from './text.js';

const PAUSE_MS = 120;
/** What the service looks for holds two letters or digits. */
const ENOUGH = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

/** Cases, people, orders, partners and parcels with these words, found while one types. */
export function useFinds(words: string): readonly Find[] {
  const [q, setQ] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setQ(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const isEnough = ENOUGH.test(q) && ENOUGH.test(words);
  const { data } = reads.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { q } } },
    { enabled: isEnough, placeholderData: keepPreviousData },
  );
  if (!isEnough) return [];
  return [
    ...(data ? findsIn(data) : []),
    { id: 'all', label: t('all', { q: words }), to: '/cases', search: { q: words } },
  ];
}

const findsIn = ({ cases, customers, orders, partners, shipments }: Shape<'SearchView'>): Find[] => [
  ...cases.map(({ id, number, title, customer }) => ({
    id,
    label: number === null ? title : `#${number} ${title}`,
    hint: customer?.name ?? t('many'),
    to: `/cases/${id}`,
  })),
  ...customers.map(({ id, name, email }) => ({
    id,
    label: name,
    hint: email ?? t('customer'),
    to: '/cases',
    search: { q: name },
  })),
  ...orders.map(({ id, number, customer }) => ({
    id,
    label: t('order', { number }),
    hint: customer.name,
    to: '/cases',
    search: { q: customer.name },
  })),
  // A case is not found by the partners in it; what they promised leads to their cases.
  ...partners.map(({ id, name }) => ({ id, label: name, hint: t('partner'), to: '/promises', search: { party: id } })),
  ...shipments.map(({ id, trackingNumber, carrier }) => ({
    id,
    label: t('parcel', { number: trackingNumber }),
    hint: carrier.name,
    to: '/cases',
    search: { q: trackingNumber },
  })),
];
