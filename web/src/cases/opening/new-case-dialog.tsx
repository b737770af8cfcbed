import { useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { filled, useForm } from '../../settings/pattern/use-form.js';
import { usePerson } from '../../shell/person.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useOpenCase } from '../relations/use-open-case.js';
import { FormDialog } from '../dialogs/form-dialog.js';
import type { WholeCase } from '../case-shapes.js';
import { CustomerField, type CustomerShape } from './customer-field.js';
import { KINDS } from './kinds.js';
import classes from './opening.module.css';
import { OrderField } from './order-field.js';
import { asCustomer, newReach } from './reach.js';
import { ReachFields } from './reach-fields.js';
import { named, t } from './text.js';

const CHANNELS = ['phone', 'email', 'chat', 'desk'] as const;

interface NewCaseDialogProps {
  /** The case it follows up: of the same customer, about the same. */
  follows?: WholeCase;
  onClose: () => void;
}

/** A case by hand, while somebody is on the line: who they are, which order it is about, and what they said. It is theirs who opened it. */
export function NewCaseDialog({ follows, onClose }: NewCaseDialogProps) {
  const form = useForm({
    ...{ ...newReach(), name: '', orderId: follows?.orderId ?? '', subject: follows?.subject ?? '', body: '' },
    ...{ kind: (follows?.kind ?? 'complaint') as (typeof KINDS)[number], channel: 'phone' },
  });
  const known = follows?.customer;
  const [chosen, setChosen] = useState<CustomerShape>();
  const changed = useChanged('/api/v1/cases', '/api/v1/customers');
  const open = useOpenCase();
  const person = usePerson();
  // Where the case was refused, the customer is there already: trying again must not make them twice.
  const made = useRef<string>(undefined);
  const submit = (): void => {
    let id: string;
    void form.send(
      async () => {
        const { name, orderId, subject, body: said, kind, channel, ...reach } = form.values;
        const customerId =
          known?.id ??
          chosen?.id ??
          (made.current ??= (
            await answerOf(api.POST('/api/v1/customers', { body: { name, ...asCustomer(reach) } }))
          ).id);
        const followsUp = follows?.id ?? '';
        const body = { subject, body: said, kind, channel, customerId, ...filled({ orderId, followsUp }) };
        ({ id } = (await answerOf(api.POST('/api/v1/cases', { body }))) as { id: string });
        // Who is on the line with the customer goes on with it; were it refused, it would only be nobody's.
        if (person)
          await answerOf(
            api.PUT('/api/v1/cases/{id}/owner', { params: { path: { id } }, body: { personId: person.id } }),
          ).catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
        await changed();
      },
      () => {
        onClose();
        open(id);
      },
    );
  };
  return (
    <FormDialog
      title={follows ? t('followsUp', { number: follows.number }) : t('newCase')}
      open
      onClose={onClose}
      act={t('openCase')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      {known ? (
        <div className={classes.chosen}>
          <bdi className={classes.name}>{known.name}</bdi>
        </div>
      ) : (
        <CustomerField
          words={form.values.name}
          onWords={(name) => form.set({ name })}
          chosen={chosen}
          onChoose={(customer) => {
            setChosen(customer);
            form.set({ orderId: '' });
          }}
          problem={form.fieldProblem('name')}
        />
      )}
      {known || chosen ? (
        <OrderField customerId={(known ?? chosen)!.id} {...form.choice('orderId')} />
      ) : (
        <>
          <TextField label={t('email')} hint={t('customerEmailHint')} type="email" {...form.text('email')} />
          <details className={classes.reach}>
            <summary>{t('howReached')}</summary>
            <div className={classes.picker}>
              <ReachFields form={form} />
            </div>
          </details>
        </>
      )}
      <TextField label={t('subject')} required maxLength={300} dir="auto" {...form.text('subject')} />
      <TextArea
        label={t('whatTheySaid')}
        required
        dir="auto"
        data-autofocus={follows ? true : undefined}
        {...form.text('body')}
      />
      <div className={classes.two}>
        <Select
          label={t('kind')}
          options={KINDS.map((value) => ({ value, label: named('case', value) }))}
          {...form.choice('kind')}
        />
        <Select
          label={t('channel')}
          options={CHANNELS.map((value) => ({ value, label: named('channel', value) }))}
          {...form.choice('channel')}
        />
      </div>
    </FormDialog>
  );
}
