import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { serverNow } from '../../time/clock.js';
import { fromField, soonInField } from '../../time/field-time.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

const A_YEAR = 365 * 24 * 3_600_000;

/** Until when we have to keep what we know, and why. */
export function HoldDialog({ customer, onClose }: { customer: Shape<'CustomerView'>; onClose: () => void }) {
  const form = useForm({ reason: '', until: soonInField(serverNow() + A_YEAR) });
  const changed = useChanged('/api/v1/customers');
  const { reason, until } = form.values;
  const submit = (): void =>
    void form.send(
      async () => {
        const body = { reason, until: fromField(until) };
        await answerOf(api.PUT('/api/v1/customers/{id}/legal-hold', { params: { path: { id: customer.id } }, body }));
        await changed();
      },
      () => {
        tell(t('heldNow'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('hold')}
      open
      onClose={onClose}
      act={t('save')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <p>{t('holdWords')}</p>
      <TextArea label={t('reason')} required data-autofocus {...form.text('reason')} />
      <TextField label={t('until')} type="datetime-local" required {...form.text('until')} />
    </FormDialog>
  );
}
