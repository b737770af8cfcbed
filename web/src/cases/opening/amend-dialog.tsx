import { answerOf, api, asRead } from '../../api/client.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { FormDialog } from '../dialogs/form-dialog.js';
import { KINDS } from './kinds.js';
import classes from './opening.module.css';
import { OrderField } from './order-field.js';
import { named, t } from './text.js';

const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;
const URGENCIES = ['normal', 'urgent'] as const;

/** What a case is about, put right: what it is called, its kind, how grave and how urgent it is, and the order it is about. */
export function AmendDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const { subject, kind, severity, urgency } = shown;
  const form = useForm({ subject, kind, severity, urgency, orderId: shown.orderId ?? '' });
  const changed = useCaseChanged();
  // Of a major case nobody is the customer: its kind stays, and there is no order.
  const isOfSomebody = shown.customer !== null;
  const submit = (): void =>
    void form.send(
      async () => {
        const { orderId, kind: asked, ...rest } = form.values;
        const body = {
          ...rest,
          ...(isOfSomebody && asked !== 'major' ? { kind: asked } : {}),
          ...(orderId && orderId !== shown.orderId ? { orderId } : {}),
        };
        await answerOf(
          api.PATCH('/api/v1/cases/{id}', { params: { path: { id: shown.id }, header: asRead(shown) }, body }),
        );
        await changed();
      },
      () => {
        tell(t('amended', { number: shown.number }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('amendTitle', { number: shown.number })}
      open
      onClose={onClose}
      act={t('amend')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('subject')} required maxLength={300} dir="auto" {...form.text('subject')} />
      {shown.customer && <OrderField customerId={shown.customer.id} {...form.choice('orderId')} />}
      {isOfSomebody && (
        <Select
          label={t('kind')}
          options={(kind === 'proactive' ? [...KINDS, kind] : KINDS).map((value) => ({
            value,
            label: named('case', value),
          }))}
          {...form.choice('kind')}
        />
      )}
      <div className={classes.two}>
        <Select
          label={t('severity')}
          options={SEVERITIES.map((value) => ({ value, label: named('severity', value) }))}
          {...form.choice('severity')}
        />
        <Select
          label={t('urgency')}
          options={URGENCIES.map((value) => ({ value, label: named('urgency', value) }))}
          {...form.choice('urgency')}
        />
      </div>
    </FormDialog>
  );
}
