import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { serverNow } from '../../time/clock.js';
import { fromField, soonInField } from '../../time/field-time.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { optionsOf, usePeople } from '../pattern/reads.js';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

const A_WEEK = 7 * 24 * 3_600_000;

/** Until when somebody is away, and who is told in their place. */
export function AbsenceDialog({ person, onClose }: { person: Shape<'PersonView'>; onClose: () => void }) {
  const form = useForm({ from: '', until: soonInField(serverNow() + A_WEEK), substituteId: '' });
  const changed = useChanged('/api/v1/people', '/api/v1/partners');
  const colleagues = usePeople().filter(({ id, partnerId }) => id !== person.id && partnerId === person.partnerId);
  const { from, until, substituteId } = form.values;
  const submit = (): void =>
    void form.send(
      async () => {
        const body = {
          until: fromField(until),
          ...(from ? { from: fromField(from) } : {}),
          ...(substituteId ? { substituteId } : {}),
        };
        await answerOf(api.PUT('/api/v1/people/{id}/absence', { params: { path: { id: person.id } }, body }));
        await changed();
      },
      () => {
        tell(t('awayNow', { name: person.name }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('awayTitle', { name: person.name })}
      open
      onClose={onClose}
      act={t('save')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('awayFrom')} hint={t('awayFromHint')} type="datetime-local" {...form.text('from')} />
      <TextField label={t('until')} type="datetime-local" required data-autofocus {...form.text('until')} />
      <Select
        label={t('substitute')}
        hint={t('substituteHint')}
        options={optionsOf(colleagues)}
        {...form.choice('substituteId')}
      />
    </FormDialog>
  );
}
