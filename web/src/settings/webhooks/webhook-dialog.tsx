import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

/** Where news is sent, and which. */
export function WebhookDialog({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (webhook: Shape<'NewWebhookView'>) => void;
}) {
  const form = useForm({ name: '', url: '', events: '' });
  const changed = useChanged('/api/v1/webhooks');
  const submit = (): void => {
    let webhook: Shape<'NewWebhookView'>;
    void form.send(
      async () => {
        const { name, url } = form.values;
        const events = form.values.events.split(/[\s,]+/).filter(Boolean);
        webhook = await answerOf(
          api.POST('/api/v1/webhooks', { body: { name, url, ...(events.length > 0 ? { events } : {}) } }),
        );
        await changed();
      },
      () => {
        onClose();
        onMade(webhook);
      },
    );
  };
  return (
    <FormDialog
      title={t('makeWebhook')}
      open
      onClose={onClose}
      act={t('make')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('whatFor')} required dir="auto" data-autofocus {...form.text('name')} />
      <TextField label={t('address')} hint={t('addressHint')} type="url" required {...form.text('url')} />
      <TextField label={t('events')} hint={t('eventsHint')} {...form.text('events')} />
    </FormDialog>
  );
}
