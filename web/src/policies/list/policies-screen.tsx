import { IconGavel, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { pagesOf, usePages } from '../../api/pages.js';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { useMay } from '../../shell/may.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import type { ListSearch } from '../policies.rules.js';
import type { Policy } from '../policy-shapes.js';
import { t } from '../text.js';
import { NewPolicyDialog } from './new-policy-dialog.js';
import classes from './policies-screen.module.css';
import { PolicyLine } from './policy-line.js';
import { Starters } from './starters.js';
import { WaitingForYou } from './waiting-for-you.js';

/** What may be granted: every policy with the version in force, and what waits for a second person. */
export function PoliciesScreen() {
  const { state }: ListSearch = useSearch({ strict: false });
  const go = useNavigate();
  const may = useMay();
  const [making, setMaking] = useState(false);
  const list = usePages(
    pagesOf<Policy, '/api/v1/policies'>('/api/v1/policies', {
      query: { limit: 50, ...(state ? { state } : {}) },
    }),
  );
  const mayWrite = may('policy.write');
  useActions(
    mayWrite
      ? [{ id: 'policies.new', group: t('policies'), label: t('newPolicy'), keys: 'n', run: () => setMaking(true) }]
      : [],
  );
  const isEmpty = list.isSuccess && list.items.length === 0;
  return (
    <Page
      title={t('policies')}
      lead={t('policiesLead')}
      acts={
        <>
          <Link to="/policies/facts" className={classes.link}>
            {t('factsCatalogue')}
          </Link>
          {mayWrite && (
            <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setMaking(true)}>
              {t('newPolicy')}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.bar}>
        <Choice
          label={t('which')}
          options={[
            { value: 'standing', label: t('standing') },
            { value: 'retired', label: t('retired') },
          ]}
          value={state ?? 'standing'}
          onChange={(value) =>
            void go({ to: '/policies', search: (value === 'retired' ? { state: value } : {}) as never })
          }
        />
      </div>
      {list.isPending && <Loading label={t('loading')} lines={8} />}
      {list.isError && list.items.length === 0 && (
        <Failed
          title={t('failed')}
          words={problemWords(list.error)}
          again={t('again')}
          onAgain={() => void list.refetch()}
        />
      )}
      {!state && mayWrite && <WaitingForYou policies={list.items} />}
      {isEmpty && (
        <Empty icon={<IconGavel />} title={t(state ? 'noneRetired' : 'noPolicies')}>
          {!state && t('noPoliciesWords')}
        </Empty>
      )}
      <ul className={classes.list}>
        {list.items.map((policy) => (
          <li key={policy.id}>
            <PolicyLine policy={policy} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {!state && mayWrite && list.isSuccess && <Starters known={list.items} open={isEmpty} />}
      {making && <NewPolicyDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}
