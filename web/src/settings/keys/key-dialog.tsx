import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { Select } from '../../ui/select.js';
import { fromField } from '../../time/field-time.js';
import { TextField } from '../../ui/text-field.js';
import { optionsOf, usePeople } from '../pattern/reads.js';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

/** A key in somebody's name: it may do what they may. */
export function KeyDialog({ onClose, onMade }: { onClose: () => void; onMade: (key: Shape<'NewKeyView'>) => void }) {
  const form = useForm({ name: '', personId: '', expiresAt: '' });
  const people = usePeople();
  const changed = useChanged('/api/v1/keys');
  const submit = (): void => {
    let key: Shape<'NewKeyView'>;
    void form.send(
      async () => {
        const { name, personId, expiresAt } = form.values;
        const until = expiresAt ? { expiresAt: fromField(expiresAt) } : {};
        key = await answerOf(api.POST('/api/v1/keys', { body: { name, personId, ...until } }));
        await changed();
      },
      () => {
        onClose();
        onMade(key);
      },
    );
  };
  return (
    <FormDialog
      title={t('makeKey')}
      open
      onClose={onClose}
      act={t('make')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField
        label={t('whatFor')}
        hint={t('whatForHint')}
        required
        dir="auto"
        data-autofocus
        {...form.text('name')}
      />
      <Select
        label={t('inWhoseName')}
        hint={t('inWhoseNameHint')}
        required
        options={optionsOf(people, '…')}
        {...form.choice('personId')}
      />
      <TextField label={t('until')} hint={t('untilHint')} type="datetime-local" {...form.text('expiresAt')} />
    </FormDialog>
  );
}
