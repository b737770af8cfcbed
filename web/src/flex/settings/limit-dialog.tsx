import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { usePeople } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { ownZone, ZoneField } from '../../settings/pattern/zone-field.js';
import { Choice } from '../../ui/choice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { beganAs, bodyFrom, PERIODS, SCOPES } from './limit-form.rules.js';
import classes from './settings.module.css';
import { t } from './text.js';
import { usePreview } from './use-preview.js';
import { WhomItHits } from './whom-it-hits.js';

/** What somebody may give without asking, from now on; beside it whom that would hit, before anything is set. */
export function LimitDialog({
  standing,
  onClose,
}: {
  standing: Shape<'LimitStandingView'> | undefined;
  onClose: () => void;
}) {
  const people = usePeople();
  const form = useForm(beganAs(standing?.limit, ownZone()));
  const changed = useChanged('/api/v1/discretion');
  const { values, set } = form;
  const body = bodyFrom(values);
  const found = usePreview(body, (asked) => api.POST('/api/v1/discretion/limits/preview', { body: asked }));
  const teams = [...new Set(people.flatMap(({ team, partnerId }) => (team && !partnerId ? [team] : [])))].sort();
  const holders =
    values.scope === 'role'
      ? [
          { value: 'agent', label: t('everyAgent') },
          { value: 'manager', label: t('everyManager') },
        ]
      : values.scope === 'team'
        ? teams.map((team) => ({ value: team, label: team }))
        : people.filter(({ partnerId }) => !partnerId).map(({ id, name }) => ({ value: id, label: name }));
  const submit = (): void =>
    void form.send(
      async () => {
        if (!body) throw new Error('nothing to send');
        await answerOf(api.PUT('/api/v1/discretion/limits', { body }));
        await changed();
      },
      () => {
        tell(t('limitSet'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t(standing ? 'changeLimit' : 'setLimit')}
      open
      onClose={onClose}
      act={t('setIt')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => body && submit()}
    >
      {!standing && (
        <>
          <Choice
            label={t('forWhom')}
            options={SCOPES.map((value) => ({ value, label: t(`scope_${value}` as 'scope_role') }))}
            value={values.scope}
            onChange={(scope) => set({ scope, holder: scope === 'role' ? 'agent' : '' })}
          />
          <Select
            label={t(`scope_${values.scope}` as 'scope_role')}
            options={
              values.scope === 'role' ? holders : [{ value: '', label: t('choose'), disabled: true }, ...holders]
            }
            required
            {...form.choice('holder')}
            value={values.holder}
          />
        </>
      )}
      <div className={classes.pair}>
        <TextField
          label={t('currency')}
          required
          maxLength={3}
          disabled={standing !== undefined}
          {...form.text('currency')}
        />
        <TextField label={t('atOnce')} inputMode="decimal" required data-autofocus {...form.text('cap')} />
        <TextField
          label={t(values.scope === 'team' ? 'budgetShared' : 'budgetEach')}
          inputMode="decimal"
          required
          {...form.text('budget')}
        />
        <Select
          label={t('per')}
          options={PERIODS.map((value) => ({ value, label: t(`period_${value}` as 'period_day') }))}
          {...form.choice('period')}
          value={values.period}
        />
        <TextField
          label={t('cooldown')}
          hint={t('cooldownHint')}
          type="number"
          min={0}
          max={3650}
          {...form.text('cooldownDays')}
        />
      </div>
      <ZoneField {...form.text('zone')} />
      <WhomItHits {...found} />
    </FormDialog>
  );
}
