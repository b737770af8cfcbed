import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Button } from '../../ui/button.js';
import { tell } from '../../ui/toast-store.js';
import { usePoliciesChanged } from '../policy-reads.js';
import type { Policy } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './policies-screen.module.css';

/** Policies to begin with, as they are or with other sums. Those that are there already are not offered. */
export function Starters({ known, open }: { known: readonly Policy[]; open: boolean }) {
  const { data } = reads.useQuery('get', '/api/v1/policies/starters', {}, { staleTime: Infinity });
  const offered = (data?.items ?? []).filter(
    ({ policy }) => !known.some(({ name }) => name.toLowerCase() === policy.name.toLowerCase()),
  );
  if (offered.length === 0) return null;
  return (
    <details className={classes.starters} open={open}>
      <summary>{t('startersTitle')}</summary>
      <ul className={classes.starterList}>
        {offered.map((starter) => (
          <li key={starter.policy.name}>
            <Starter starter={starter} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Starter({ starter: { policy, version } }: { starter: Shape<'StarterView'> }) {
  const [busy, setBusy] = useState(false);
  const go = useNavigate();
  const changed = usePoliciesChanged();
  const begin = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id } = await answerOf(api.POST('/api/v1/policies', { body: policy as Shape<'CreatePolicyDto'> }));
      await answerOf(api.POST('/api/v1/policies/{id}/versions', { params: { path: { id } }, body: version as never }));
      await changed();
      tell(t('startedWith', { name: policy.name }));
      void go({ to: '/policies/$policyId', params: { policyId: id } });
    } catch (error) {
      tell(problemWords(error), { tone: 'problem' });
      setBusy(false);
      // The policy itself may be there without its version: the list shows it.
      void changed();
    }
  };
  return (
    <div className={classes.starter}>
      <h2 dir="auto">{policy.name}</h2>
      <p dir="auto">{version.purpose}</p>
      <span className={classes.soft}>
        {t('rowsAndTests', { rows: version.rows.length, tests: version.tests.length })}
      </span>
      <Button busy={busy} onClick={() => void begin()}>
        {t('beginWithIt')}
      </Button>
    </div>
  );
}
