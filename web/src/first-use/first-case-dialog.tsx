import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { answerOf, api } from '../api/client.js';
import { FormDialog } from '../cases/dialogs/form-dialog.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-area.js';
import { TextField } from '../ui/text-field.js';
import { useChanged } from '../settings/pattern/use-changed.js';
import { filled, useForm } from '../settings/pattern/use-form.js';
import { named, t } from './text.js';

const KINDS = ['complaint', 'request', 'question'] as const;
const CHANNELS = ['phone', 'email', 'chat', 'desk'] as const;

/** The first case: who the customer is, and what they said. */
export function FirstCaseDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    customer: '',
    email: '',
    subject: '',
    body: '',
    kind: 'complaint' as (typeof KINDS)[number],
    channel: 'phone',
  });
  const changed = useChanged('/api/v1/cases', '/api/v1/customers');
  const go = useNavigate();
  // Where the case was refused, the customer is there already: trying again must not make them twice.
  const customer = useRef<string>(undefined);
  const submit = (): void => {
    let id: string;
    void form.send(
      async () => {
        const { customer: name, email, ...rest } = form.values;
        customer.current ??= (
          await answerOf(api.POST('/api/v1/customers', { body: { name, ...filled({ email }) } }))
        ).id;
        const body = { ...rest, customerId: customer.current };
        ({ id } = (await answerOf(api.POST('/api/v1/cases', { body }))) as { id: string });
        await changed();
      },
      () => void go({ to: '/cases/$caseId', params: { caseId: id } }),
    );
  };
  return (
    <FormDialog
      title={t('do_case')}
      open
      onClose={onClose}
      act={t('openCase')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField
        label={t('customerName')}
        required
        dir="auto"
        data-autofocus
        {...form.text('customer')}
        problem={form.fieldProblem('name')}
      />
      <TextField label={t('email')} hint={t('customerEmailHint')} type="email" {...form.text('email')} />
      <TextField label={t('subject')} required dir="auto" {...form.text('subject')} />
      <TextArea label={t('whatTheySaid')} required {...form.text('body')} />
      <Select
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: named('case', value) }))}
        {...form.choice('kind')}
      />
      <Select
        label={t('channel')}
        options={CHANNELS.map((value) => ({ value, label: named('channel', value) }))}
        {...form.choice('channel')}
      />
    </FormDialog>
  );
}
