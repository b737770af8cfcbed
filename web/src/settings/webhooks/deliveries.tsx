import { useState } from 'react';
import { api, type Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Choice } from '../../ui/choice.js';
import { Listing } from '../../ui/listing.js';
import { useAct } from '../pattern/use-changed.js';
import { named, t } from '../text.js';

type State = 'all' | 'queued' | 'delivered' | 'failed';
const TONES = { queued: 'soon', delivered: 'good', failed: 'late' } as const;

/** Each message that was sent or waits, with every try; one that arrived or failed can be sent again. */
export function Deliveries({ id, mayResend }: { id: string; mayResend: boolean }) {
  const [state, setState] = useState<State>('all');
  const act = useAct('/api/v1/webhooks');
  const list = usePages(
    pagesOf<Shape<'DeliveryView'>, '/api/v1/webhooks/{id}/deliveries'>('/api/v1/webhooks/{id}/deliveries', {
      path: { id },
      query: { limit: 50, ...(state === 'all' ? {} : { state }) },
    }),
  );
  const again = (deliveryId: string): void =>
    act(
      api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery', { params: { path: { id, deliveryId } } }),
      t('sentAgain'),
    );
  return (
    <>
      <Choice
        label={t('state')}
        options={(['all', 'queued', 'delivered', 'failed'] as const).map((value) => ({
          value,
          label: t(`delivery_${value}` as 'delivery_all'),
        }))}
        value={state}
        onChange={setState}
      />
      <Listing
        list={list}
        label={t('deliveries')}
        columns={[t('what'), t('when'), t('state'), t('attempts')]}
        keyOf={(delivery) => delivery.id}
        cells={(delivery) => [
          <code key="type">{delivery.type}</code>,
          absolute(delivery.at),
          <Chip key="state" tone={TONES[delivery.state as 'queued'] ?? 'quiet'}>
            {named('delivery', delivery.state)}
          </Chip>,
          delivery.attempts.length === 0
            ? '–'
            : delivery.attempts
                .map((one) => `${one.status ?? one.problem ?? '–'} (${t('milliseconds', { ms: one.milliseconds })})`)
                .join(', '),
        ]}
        {...(mayResend
          ? {
              acts: (delivery: Shape<'DeliveryView'>) =>
                delivery.state === 'queued' ? null : (
                  <Button size="small" onClick={() => again(delivery.id)}>
                    {t('sendAgain')}
                  </Button>
                ),
            }
          : {})}
        empty={{ title: t('nothingSent'), words: t('nothingSentWords') }}
      />
    </>
  );
}
