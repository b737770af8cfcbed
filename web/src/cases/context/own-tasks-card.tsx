import { TellCustomer } from '../../commitments/own-tasks/tell-customer.js';
import { t } from '../text.js';
import { Card } from './card.js';

/** What our own people are to do in the case now: tell the customer of a slip, before they ask. */
export const OwnTasksCard = ({ ids }: { ids: readonly string[] }) => (
  <Card title={t('toTell')}>
    {ids.map((id) => (
      <TellCustomer key={id} id={id} />
    ))}
  </Card>
);
