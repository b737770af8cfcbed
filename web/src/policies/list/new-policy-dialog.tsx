import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { CheckGroup } from '../../ui/check-field.js';
import { TextField } from '../../ui/text-field.js';
import { usePoliciesChanged } from '../policy-reads.js';
import { REMEDIES, type Remedy } from '../policy-shapes.js';
import { named, t } from '../text.js';

/** A policy, before anything is written in it: its name, what it speaks of, and the currency of its sums. */
export function NewPolicyDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [remedies, setRemedies] = useState<Remedy[]>([]);
  const [currency, setCurrency] = useState('EUR');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = usePoliciesChanged();
  const go = useNavigate();
  const submit = (): void => {
    let id: string;
    void send(
      async () => {
        ({ id } = await answerOf(api.POST('/api/v1/policies', { body: { name, remedies, currency } })));
        await changed();
      },
      () => void go({ to: '/policies/$policyId/draft', params: { policyId: id } }),
    );
  };
  return (
    <FormDialog
      title={t('newPolicy')}
      open
      onClose={onClose}
      act={t('create')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        label={t('name')}
        value={name}
        required
        dir="auto"
        data-autofocus
        problem={fieldProblem('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <CheckGroup
        label={t('speaksOf')}
        options={REMEDIES.map((value) => ({ value, label: named('remedy', value) }))}
        values={remedies}
        problem={fieldProblem('remedies')}
        onChange={setRemedies}
      />
      <TextField
        label={t('currency')}
        hint={t('currencyHint')}
        value={currency}
        required
        maxLength={3}
        problem={fieldProblem('currency')}
        onChange={({ target }) => setCurrency(target.value.toUpperCase())}
      />
    </FormDialog>
  );
}
