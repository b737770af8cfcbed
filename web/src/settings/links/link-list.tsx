import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { Empty } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { Confirm } from '../pattern/confirm.js';
import { Listing, wholeList } from '../../ui/listing.js';
import classes from '../pattern/pattern.module.css';
import { nameIn, usePartners } from '../pattern/reads.js';
import { useChanged } from '../pattern/use-changed.js';
import { t } from '../text.js';

/** The mailed links of a case: who holds one, until when, and a way to end it. */
export default function LinkList() {
  const [words, setWords] = useState('');
  const [chosen, setCaseId] = useState('');
  const found = reads.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: { limit: 20, state: 'all', sort: 'received', ...(words.trim() ? { q: words.trim() } : {}) } } },
    { placeholderData: (before) => before },
  );
  const cases = (found.data?.items ?? []) as unknown as { id: string; number: number; subject: string }[];
  const caseId = cases.some(({ id }) => id === chosen) ? chosen : (cases[0]?.id ?? '');
  return (
    <Page title={t('section_links')} lead={t('linksLead')}>
      <div className={classes.bar}>
        <TextField
          label={t('findCase')}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Select
          label={t('case')}
          value={caseId}
          options={cases.map(({ id, number, subject }) => ({ value: id, label: `#${number} ${subject}` }))}
          onChange={setCaseId}
        />
      </div>
      {caseId ? <LinksOf caseId={caseId} /> : found.isSuccess && <Empty icon={<IconLink />} title={t('noCaseFound')} />}
    </Page>
  );
}

function LinksOf({ caseId }: { caseId: string }) {
  const [revoking, setRevoking] = useState<Shape<'LinkView'>>();
  const partners = usePartners();
  const changed = useChanged('/api/v1/links');
  const list = wholeList<Shape<'LinkView'>>(reads.useQuery('get', '/api/v1/links', { params: { query: { caseId } } }));
  return (
    <>
      <Listing
        list={list}
        label={t('section_links')}
        columns={[t('whoHolds'), t('since'), t('until')]}
        keyOf={({ id }) => id}
        cells={({ audience, partnerId, createdAt, expiresAt }) => [
          audience === 'customer' ? t('theCustomer') : nameIn(partners, partnerId),
          absolute(createdAt),
          absolute(expiresAt),
        ]}
        acts={(link) => (
          <Button look="danger" size="small" onClick={() => setRevoking(link)}>
            {t('revoke')}
          </Button>
        )}
        empty={{ icon: <IconLink />, title: t('noLinks'), words: t('noLinksWords') }}
      />
      {revoking && (
        <Confirm
          title={t('revokeLink')}
          act={t('revoke')}
          done={t('linkRevokedNow')}
          send={() =>
            answerOf(api.DELETE('/api/v1/links/{id}', { params: { path: { id: revoking.id } } })).then(changed)
          }
          onClose={() => setRevoking(undefined)}
        >
          <p>{t('revokeLinkWords')}</p>
        </Confirm>
      )}
    </>
  );
}
