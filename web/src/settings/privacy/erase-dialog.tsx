import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../pattern/pattern.module.css';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

/** Forgets somebody for good: the name is typed, so that nobody does it by a slip. */
export function EraseDialog({ customer, onClose }: { customer: Shape<'CustomerView'>; onClose: () => void }) {
  const form = useForm({ reason: '', typed: '' });
  const changed = useChanged('/api/v1/customers', '/api/v1/cases');
  const { reason, typed } = form.values;
  const isNamed = typed.trim() === customer.name.trim();
  const submit = (): void => {
    if (!isNamed) return;
    void form.send(
      async () => {
        await answerOf(
          api.POST('/api/v1/customers/{id}/erasure', { params: { path: { id: customer.id } }, body: { reason } }),
        );
        await changed();
      },
      () => {
        tell(t('erasedNow'));
        onClose();
      },
    );
  };
  return (
    <FormDialog
      title={t('eraseTitle', { name: customer.name })}
      open
      onClose={onClose}
      act={t('eraseIt')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <p className={classes.warning}>{t('eraseWords')}</p>
      <TextArea label={t('reason')} hint={t('eraseReasonHint')} required data-autofocus {...form.text('reason')} />
      <TextField
        label={t('typeName', { name: customer.name })}
        required
        dir="auto"
        autoComplete="off"
        {...form.text('typed')}
        problem={typed !== '' && !isNamed ? t('notTheName') : undefined}
      />
    </FormDialog>
  );
}
