import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { FormDialog } from '../dialogs/form-dialog.js';
import { asCustomer, reachOf } from './reach.js';
import { ReachFields } from './reach-fields.js';
import { t } from './text.js';

/** Puts right who somebody is and how they are reached. */
export function CustomerDialog({ customer, onClose }: { customer: Shape<'CustomerView'>; onClose: () => void }) {
  const form = useForm({ name: customer.name, ...reachOf(customer) });
  const changed = useChanged('/api/v1/customers', '/api/v1/cases');
  const submit = (): void =>
    void form.send(
      async () => {
        const { name, ...reach } = form.values;
        const params = { path: { id: customer.id }, header: asRead(customer) };
        await answerOf(api.PATCH('/api/v1/customers/{id}', { params, body: { name, ...asCustomer(reach) } }));
        await changed();
      },
      () => {
        tell(t('customerChanged'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('changeCustomer')}
      open
      onClose={onClose}
      act={t('amend')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('name')} required maxLength={200} dir="auto" data-autofocus {...form.text('name')} />
      <TextField label={t('email')} hint={t('customerEmailHint')} type="email" {...form.text('email')} />
      <ReachFields form={form} />
    </FormDialog>
  );
}
