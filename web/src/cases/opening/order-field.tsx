import type { ReactNode } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Select } from '../../ui/select.js';
import { t } from './text.js';

interface OrderFieldProps {
  customerId: string;
  value: string;
  onChange: (orderId: string) => void;
  /** What it stands in. */
  frame?: (field: ReactNode) => ReactNode;
}

/** Which of the customer's orders it is about; nothing is here where they have none. */
export function OrderField({ customerId, value, onChange, frame = (field) => field }: OrderFieldProps) {
  const { data } = reads.useQuery('get', '/api/v1/orders', { params: { query: { customerId, limit: 20 } } });
  const orders = (data?.items ?? []) as Shape<'OrderView'>[];
  if (orders.length === 0) return null;
  return frame(
    <Select
      label={t('order')}
      value={value}
      options={[
        { value: '', label: t('noOrder') },
        ...orders.map(({ id, number, placedAt, items }) => ({
          value: id,
          label: [number, shortDay(placedAt, serverNow()), items[0]?.title].filter(Boolean).join(' · '),
        })),
      ]}
      onChange={onChange}
    />,
  );
}
