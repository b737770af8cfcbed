import { answerOf, api } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useChanged } from '../pattern/use-changed.js';
import { filled, useForm } from '../pattern/use-form.js';
import { ownZone, ZoneField } from '../pattern/zone-field.js';
import { named, t } from '../text.js';

/** One of ours. */
export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    role: 'agent' as 'agent' | 'manager',
    name: '',
    email: '',
    password: '',
    phone: '',
    language: '',
    zone: ownZone(),
  });
  const changed = useChanged('/api/v1/people');
  const submit = (): void =>
    void form.send(
      async () => {
        const { role, name, email, ...rest } = form.values;
        await answerOf(api.POST('/api/v1/people', { body: { role, name, email, ...filled(rest) } }));
        await changed();
      },
      () => {
        tell(t('addedNow', { name: form.values.name }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('addPerson')}
      open
      onClose={onClose}
      act={t('add')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('name')} required dir="auto" data-autofocus {...form.text('name')} />
      <TextField label={t('email')} type="email" required {...form.text('email')} />
      <Choice
        label={t('role')}
        options={(['agent', 'manager'] as const).map((value) => ({ value, label: named('role', value) }))}
        value={form.values.role}
        onChange={(role) => form.set({ role })}
      />
      <TextField
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="new-password"
        {...form.text('password')}
      />
      <TextField label={t('phone')} type="tel" {...form.text('phone')} />
      <TextField label={t('language')} hint={t('languageHint')} {...form.text('language')} />
      <ZoneField {...form.text('zone')} />
    </FormDialog>
  );
}
