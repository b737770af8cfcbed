import { reads } from '../../api/client.js';
import type { WholeCase } from '../case-shapes.js';
import { money } from '../../text/money.js';
import { absolute, shortDay } from '../../time/times.js';
import { serverNow } from '../../time/clock.js';
import { Chip } from '../../ui/chip.js';
import { t } from '../text.js';
import { Card, Facts } from './card.js';
import classes from './order-card.module.css';

/** What was bought, and where it is, as of when its carrier last told us. */
export function OrderCard({ id, shipments }: { id: string; shipments: WholeCase['shipments'] }) {
  const { data } = reads.useQuery('get', '/api/v1/orders/{id}', { params: { path: { id } } });
  if (!data) return null;
  return (
    <Card title={t('orderNumber', { number: data.number })}>
      <Facts
        facts={[
          [t('orderState'), data.status],
          [t('placed'), shortDay(data.placedAt, serverNow())],
          [t('total'), data.total && money(data.total)],
          [t('items'), data.items.map(({ quantity, title }) => `${quantity} × ${title}`).join(', ')],
        ]}
      />
      <ul className={classes.shipments}>
        {shipments.map(({ id: shipmentId, carrier, trackingNumber, state, asOf, fresh }) => (
          <li key={shipmentId} className={classes.shipment}>
            <span dir="auto">
              {carrier} {trackingNumber}
            </span>
            <Chip tone={state === 'delivered' ? 'good' : 'quiet'}>
              {t(`shipment_${state}` as 'shipment_delivered')}
            </Chip>
            <span className={classes.asOf} data-old={!fresh || undefined}>
              {t(fresh ? 'asOf' : 'asOfOld', { at: absolute(asOf) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
