import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { Confirm } from '../pattern/confirm.js';
import classes from '../pattern/pattern.module.css';
import { useChanged } from '../pattern/use-changed.js';
import { t } from '../text.js';
import { EraseDialog } from './erase-dialog.js';
import { HoldDialog } from './hold-dialog.js';

/** One customer: forgetting them for good, or keeping what we know for as long as we have to. */
export default function OneCustomer({ id }: { id: string }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/customers/{id}', {
    params: { path: { id } },
  });
  // There is an answer only once they were forgotten; asking again helps nobody.
  const erased = reads.useQuery(
    'get',
    '/api/v1/customers/{id}/erasure',
    { params: { path: { id } } },
    { retry: false },
  );
  if (!data)
    return (
      <Page title={t('section_privacy')}>
        {isError ? (
          <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
        ) : (
          <Loading label={t('loading')} lines={6} />
        )}
      </Page>
    );
  return <Known customer={data} erasure={erased.data} />;
}

function Known({ customer, erasure }: { customer: Shape<'CustomerView'>; erasure: Shape<'ErasureView'> | undefined }) {
  const [asked, setAsked] = useState<'erase' | 'hold' | 'release'>();
  const changed = useChanged('/api/v1/customers');
  const close = (): void => setAsked(undefined);
  return (
    <Page
      title={customer.name}
      lead={customer.email}
      acts={
        !erasure && (
          <>
            <Button onClick={() => setAsked('hold')}>{t('hold')}</Button>
            <Button onClick={() => setAsked('release')}>{t('release')}</Button>
            <Button look="danger" onClick={() => setAsked('erase')}>
              {t('erase')}
            </Button>
          </>
        )
      }
    >
      {erasure ? (
        <dl className={classes.facts}>
          <dt>{t('erasedAt')}</dt>
          <dd>{absolute(erasure.erasedAt)}</dd>
          <dt>{t('reason')}</dt>
          <dd dir="auto">{erasure.reason}</dd>
          <dt>{t('rowsEmptied')}</dt>
          <dd>{Object.values(erasure.rows as Record<string, number>).reduce((sum, count) => sum + count, 0)}</dd>
          <dt>{t('partnersAsked')}</dt>
          <dd>{erasure.partnersAsked}</dd>
        </dl>
      ) : (
        <p>{t('privacyWords')}</p>
      )}
      {asked === 'erase' && <EraseDialog customer={customer} onClose={close} />}
      {asked === 'hold' && <HoldDialog customer={customer} onClose={close} />}
      {asked === 'release' && (
        <Confirm
          title={t('release')}
          act={t('release')}
          done={t('releasedNow')}
          send={() =>
            answerOf(api.DELETE('/api/v1/customers/{id}/legal-hold', { params: { path: { id: customer.id } } })).then(
              changed,
            )
          }
          onClose={close}
        >
          <p>{t('releaseWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
