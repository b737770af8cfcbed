import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { locale } from '../../text/language.js';
import { IconButton } from '../../ui/icon-button.js';
import { Failed, Loading } from '../../ui/states.js';
import { languageOptions } from '../opening/language-options.js';
import { t } from '../text.js';
import { Card, Facts } from './card.js';

const CustomerDialog = lazy(async () => ({ default: (await import('../opening/customer-dialog.js')).CustomerDialog }));

/** Whom we serve, and how they are reached. */
export function CustomerCard({ id }: { id: string }) {
  const { data, isError, error } = reads.useQuery('get', '/api/v1/customers/{id}', { params: { path: { id } } });
  const [changes, setChanges] = useState(false);
  if (isError) return <Failed title={t('customerFailed')} words={problemWords(error)} again={t('again')} />;
  if (!data) return <Loading label={t('loadingCustomer')} lines={3} />;
  const { name, email, phone, address, language, zone } = data;
  return (
    <Card
      title={t('customer')}
      act={<IconButton label={t('changeCustomer')} icon={<IconPencil />} onClick={() => setChanges(true)} />}
    >
      <Facts
        facts={[
          [t('name'), name],
          [t('email'), email && <a href={`mailto:${email}`}>{email}</a>],
          [t('phone'), phone && <a href={`tel:${phone}`}>{phone}</a>],
          [t('address'), address && `${address.street}, ${address.postcode} ${address.city}, ${address.country}`],
          [t('reads'), languageName(language)],
          [t('theirTime'), timeIn(zone)],
        ]}
      />
      <Suspense fallback={null}>
        {changes && <CustomerDialog customer={data} onClose={() => setChanges(false)} />}
      </Suspense>
    </Card>
  );
}

/** What they read, as it is called in the language of whoever looks at them. */
const languageName = (tag: string): string => languageOptions(tag).find(({ value }) => value === tag)!.label;

/** The hour it is where they are: whether one may telephone. */
const timeIn = (zone: string): string =>
  `${new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format()} ${zone}`;
