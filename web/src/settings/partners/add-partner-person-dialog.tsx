import { answerOf, api } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useChanged } from '../pattern/use-changed.js';
import { filled, useForm } from '../pattern/use-form.js';
import { named, t } from '../text.js';

/** One of a partner's people, and where they stand: whom a chase tells, the longer it lasts. */
export function AddPartnerPersonDialog({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const form = useForm({ name: '', email: '', phone: '', language: '', tier: 'agent' as 'agent' | 'lead' | 'manager' });
  const changed = useChanged('/api/v1/partners', '/api/v1/people');
  const submit = (): void =>
    void form.send(
      async () => {
        const { name, tier, ...rest } = form.values;
        await answerOf(
          api.POST('/api/v1/partners/{id}/people', {
            params: { path: { id: partnerId } },
            body: { name, tier, ...filled(rest) },
          }),
        );
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
      <TextField label={t('email')} hint={t('partnerEmailHint')} type="email" {...form.text('email')} />
      <Choice
        label={t('tier')}
        options={(['agent', 'lead', 'manager'] as const).map((value) => ({ value, label: named('tier', value) }))}
        value={form.values.tier}
        onChange={(tier) => form.set({ tier })}
      />
      <TextField label={t('phone')} type="tel" {...form.text('phone')} />
      <TextField label={t('language')} hint={t('languageHint')} {...form.text('language')} />
    </FormDialog>
  );
}
