import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import pattern from '../../settings/pattern/pattern.module.css';
import { Empty } from '../../ui/states.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { decimalsOf, minorUnits } from '../money.rules.js';
import { t } from './text.js';
import { TrialAnswer } from './trial-answer.js';

interface RouteTrialProps {
  policies: readonly Shape<'PolicyView'>[];
  people: readonly Shape<'PersonView'>[];
}

/** "Who would be asked for 80 EUR by Tom?": answered by the very rules that ask, and nobody is asked. */
export function RouteTrial({ policies, people }: RouteTrialProps) {
  const [chosen, setChosen] = useState('');
  const [amount, setAmount] = useState('80');
  const [by, setBy] = useState('');
  const ours = people.filter(({ partnerId }) => !partnerId);
  const policy = policies.find(({ id }) => id === chosen) ?? policies[0];
  const requester = ours.find(({ id }) => id === by) ?? ours.find(({ role }) => role === 'agent') ?? ours[0];
  const sum = policy && amount.trim() !== '' ? minorUnits(amount, decimalsOf(policy.currency)) : undefined;
  const { data, isError } = reads.useQuery(
    'get',
    '/api/v1/approval-routes/trial',
    {
      params: {
        query: {
          ...{ policyId: policy?.id ?? '', requestedBy: requester?.id ?? '' },
          ...(sum === undefined || !policy ? {} : { amount: sum, currency: policy.currency }),
        },
      },
    },
    { enabled: policy !== undefined && requester !== undefined, placeholderData: keepPreviousData },
  );
  return (
    <section className={pattern.card} aria-label={t('trial')}>
      <h2>{t('trial')}</h2>
      <p className={pattern.soft}>{t('trialWords')}</p>
      {!policy || !requester ? (
        <Empty title={t('noTrial')}>{t('noTrialWords')}</Empty>
      ) : (
        <>
          <div className={pattern.fields}>
            <Select
              label={t('facet_policy')}
              value={policy.id}
              options={policies.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
            <TextField
              label={t('sumIn', { currency: policy.currency })}
              inputMode="decimal"
              value={amount}
              problem={amount.trim() !== '' && sum === undefined ? t('noSum') : undefined}
              onChange={({ target }) => setAmount(target.value)}
            />
            <Select
              label={t('askedByWhom')}
              value={requester.id}
              options={ours.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setBy}
            />
          </div>
          {isError && <p className={pattern.problem}>{t('trialFailed')}</p>}
          {data && <TrialAnswer trial={data} />}
        </>
      )}
    </section>
  );
}
