import { answerOf, api } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { Choice } from '../../ui/choice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { optionsOf, useCalendars, usePartners } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { filled, useForm } from '../../settings/pattern/use-form.js';
import { t } from '../text.js';

const minutes = (hours: string): number | '' => (hours === '' ? '' : Math.round(Number(hours) * 60));

/** What somebody owes for a kind of work: an answer, and that it is done, in open hours. */
export function UnderpinningDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    party: 'partner' as 'partner' | 'us',
    partnerId: '',
    kind: '',
    reply: '',
    done: '',
    calendarId: '',
  });
  const changed = useChanged('/api/v1/underpinning-targets');
  const [partners, calendars] = [usePartners(), useCalendars()];
  const { party, partnerId, kind, reply, done, calendarId } = form.values;
  const ofPartner = party === 'partner';
  const submit = (): void =>
    void form.send(
      async () => {
        const more = ofPartner ? { partnerId, replyMinutes: minutes(reply) } : { calendarId };
        await answerOf(
          api.POST('/api/v1/underpinning-targets', {
            body: { party, kind, ...filled({ ...more, doneMinutes: minutes(done) }) } as never,
          }),
        );
        await changed();
      },
      () => {
        tell(t('saved'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('makeTarget')}
      open
      onClose={onClose}
      act={t('make')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <Choice
        label={t('whoOwes')}
        options={[
          { value: 'partner', label: t('aPartner') },
          { value: 'us', label: t('us') },
        ]}
        value={party}
        onChange={(next) => form.set({ party: next })}
      />
      {ofPartner && (
        <Select
          label={t('partner')}
          options={optionsOf(partners, t('everyPartner'))}
          {...form.choice('partnerId')}
          value={partnerId}
        />
      )}
      <TextField
        label={t('kindOfWork')}
        hint={t(ofPartner ? 'kindOfWorkHint' : 'kindOfOwnWorkHint')}
        required
        data-autofocus
        {...form.text('kind')}
      />
      {ofPartner && (
        <TextField
          label={t('replyIn')}
          hint={t('openHours')}
          type="number"
          min={0}
          step="any"
          {...form.text('reply')}
          problem={form.fieldProblem('replyMinutes')}
        />
      )}
      <TextField
        label={t('doneIn')}
        hint={t('openHours')}
        type="number"
        min={0}
        step="any"
        {...form.text('done')}
        problem={form.fieldProblem('doneMinutes')}
      />
      {!ofPartner && (
        <Select
          label={t('hours')}
          options={optionsOf(calendars, t('roundTheClock'))}
          {...form.choice('calendarId')}
          value={calendarId}
        />
      )}
    </FormDialog>
  );
}
