import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Failed, Loading } from '../../ui/states.js';
import { locale } from '../../text/language.js';
import { t } from '../text.js';
import { Card, Facts } from './card.js';

/** Whom we serve, and how they are reached. */
export function CustomerCard({ id }: { id: string }) {
  const { data, isError, error } = reads.useQuery('get', '/api/v1/customers/{id}', { params: { path: { id } } });
  if (isError) return <Failed title={t('customerFailed')} words={problemWords(error)} again={t('again')} />;
  if (!data) return <Loading label={t('loadingCustomer')} lines={3} />;
  const { name, email, phone, address, zone } = data;
  return (
    <Card title={t('customer')}>
      <Facts
        facts={[
          [t('name'), name],
          [t('email'), email && <a href={`mailto:${email}`}>{email}</a>],
          [t('phone'), phone && <a href={`tel:${phone}`}>{phone}</a>],
          [t('address'), address && `${address.street}, ${address.postcode} ${address.city}, ${address.country}`],
          [t('theirTime'), timeIn(zone)],
        ]}
      />
    </Card>
  );
}

/** The hour it is where they are: whether one may telephone. */
const timeIn = (zone: string): string =>
  `${new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format()} ${zone}`;
