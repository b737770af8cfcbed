import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { serverNow } from '../../time/clock.js';
import { fromField, soonInField } from '../../time/field-time.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { FormDialog } from './form-dialog.js';
import { useSending } from './use-sending.js';

const FOUR_HOURS = 4 * 3_600_000;

/** "We have it": from a person with a name, and with the time by which the customer hears from them. */
export function AcknowledgeDialog({ shown, open, onClose }: { shown: WholeCase; open: boolean; onClose: () => void }) {
  const [what, setWhat] = useState(() => t('youHearFromMe'));
  const [due, setDue] = useState(() => soonInField(serverNow() + FOUR_HOURS));
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const submit = (): void =>
    void send(
      async () => {
        const promise = { what, dueAt: fromField(due) };
        await answerOf(
          api.PUT('/api/v1/cases/{id}/acknowledgement', {
            params: { path: { id: shown.id }, header: asRead(shown) },
            body: { promise },
          }),
        );
        await changed();
      },
      () => {
        tell(t('acknowledgedNow'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('acknowledge')}
      open={open}
      onClose={onClose}
      act={t('acknowledge')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        label={t('promiseWords')}
        hint={t('customerReadsThis')}
        value={what}
        required
        data-autofocus
        problem={fieldProblem('promise.what')}
        onChange={({ target }) => setWhat(target.value)}
      />
      <TextField
        label={t('byWhen')}
        type="datetime-local"
        value={due}
        required
        problem={fieldProblem('promise.dueAt')}
        onChange={({ target }) => setDue(target.value)}
      />
    </FormDialog>
  );
}
