import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { optionsOf } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { CheckGroup } from '../../ui/check-field.js';
import { Choice } from '../../ui/choice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { decimalsOf, minorUnits } from '../money.rules.js';
import classes from './settings.module.css';
import { t } from './text.js';

interface RouteDialogProps {
  route: Shape<'ApprovalRouteView'> | undefined;
  policies: readonly Shape<'PolicyView'>[];
  people: readonly Shape<'PersonView'>[];
  onClose: () => void;
}

/** A route that is new, or who is asked on one that is there: what it is for stays. */
export function RouteDialog({ route, policies, people, onClose }: RouteDialogProps) {
  const form = useForm({
    ...{ policyId: '', currency: '', amount: '', approvers: route?.approvers ?? [] },
    ...{ mode: (route?.mode ?? 'any') as 'any' | 'all', escalateTo: route?.escalateTo ?? [] },
  });
  const changed = useChanged('/api/v1/approval-routes');
  const managers = people.filter(({ role }) => role === 'manager').map(({ id, name }) => ({ value: id, label: name }));
  const { policyId, amount, approvers, mode, escalateTo } = form.values;
  const currency = form.values.currency.trim().toUpperCase();
  const sum = amount.trim() === '' ? 0 : minorUnits(amount, currency ? decimalsOf(currency) : 2);
  const submit = (): void =>
    void form.send(
      async () => {
        const terms = { approvers: [...approvers], mode, escalateTo: [...escalateTo] };
        if (route)
          await answerOf(
            api.PUT('/api/v1/approval-routes/{id}', {
              params: { path: { id: route.id }, header: asRead(route) },
              body: terms,
            }),
          );
        else
          await answerOf(
            api.POST('/api/v1/approval-routes', {
              body: {
                ...terms,
                ...(policyId ? { policyId } : {}),
                ...(currency ? { currency, amountFrom: sum ?? 0 } : {}),
              },
            }),
          );
        await changed();
      },
      () => {
        tell(t('routeSaved'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t(route ? 'changeRoute' : 'addRoute')}
      open
      onClose={onClose}
      act={t('saveRoute')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => sum !== undefined && submit()}
    >
      {!route && (
        <>
          <Select
            label={t('forWhat')}
            options={optionsOf(policies, t('everyPolicy'))}
            {...form.choice('policyId')}
            value={policyId}
          />
          <div className={classes.pair}>
            <TextField label={t('currency')} hint={t('currencyHint')} maxLength={3} {...form.text('currency')} />
            <TextField
              label={t('fromSum')}
              inputMode="decimal"
              disabled={!currency}
              {...form.text('amount')}
              problem={sum === undefined ? t('noSum') : form.fieldProblem('amountFrom')}
            />
          </div>
        </>
      )}
      <CheckGroup
        label={t('whoIsAsked')}
        hint={t('whoIsAskedHint')}
        options={managers}
        stacked
        values={approvers}
        problem={form.fieldProblem('approvers')}
        onChange={(ids) => form.set({ approvers: ids })}
      />
      <Choice
        label={t('howMany')}
        options={[
          { value: 'any', label: t('oneOfThem') },
          { value: 'all', label: t('allOfThem') },
        ]}
        value={mode}
        onChange={(next) => form.set({ mode: next })}
      />
      <CheckGroup
        label={t('andThen')}
        hint={t('andThenHint')}
        options={managers}
        stacked
        values={escalateTo}
        problem={form.fieldProblem('escalateTo')}
        onChange={(ids) => form.set({ escalateTo: ids })}
      />
    </FormDialog>
  );
}
