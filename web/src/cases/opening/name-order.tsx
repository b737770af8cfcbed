import { answerOf, api, asRead } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { Card } from '../context/card.js';
import { OrderField } from './order-field.js';
import { t } from './text.js';

/** Asks which order a case is about that is about none yet: rules and couriers go by what was bought, and when it came. */
export function NameOrder({ shown, customerId }: { shown: WholeCase; customerId: string }) {
  const changed = useCaseChanged();
  const choose = (orderId: string): void =>
    void answerOf(
      api.PATCH('/api/v1/cases/{id}', { params: { path: { id: shown.id }, header: asRead(shown) }, body: { orderId } }),
    )
      .then(changed)
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  return (
    <OrderField
      customerId={customerId}
      value=""
      onChange={(id) => id && choose(id)}
      frame={(field) => <Card title={t('orderTitle')}>{field}</Card>}
    />
  );
}
