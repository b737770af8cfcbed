import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { sumWords } from '../money-words.js';
import { useFlexChanged } from '../reads.js';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

interface ExecutionDialogProps {
  remedy: Shape<'RemedyView'>;
  result: 'executed' | 'failed';
  onClose: () => void;
}

/** That it was carried out, and what they call it there; or what stood in the way. Said of the order that was seen, and of no later one. */
export function ExecutionDialog({ remedy, result, onClose }: ExecutionDialogProps) {
  const [reference, setReference] = useState('');
  const [failure, setFailure] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useFlexChanged();
  const isDone = result === 'executed';
  const submit = (): void =>
    void send(
      () => {
        const body = {
          ...{ result, attempt: remedy.attempt },
          ...(isDone ? (reference.trim() ? { reference } : {}) : { failure }),
        };
        return answerOf(
          api.PUT('/api/v1/remedies/{id}/execution', { params: { path: { id: remedy.id } }, body }),
        ).finally(changed);
      },
      () => {
        tell(t(isDone ? 'carriedOutNow' : 'failedNow'));
        onClose();
      },
    );
  const title = t(isDone ? 'carriedOut' : 'itFailed');
  return (
    <FormDialog title={title} open onClose={onClose} act={title} busy={busy} problem={problem} onSubmit={submit}>
      <p>
        {remedyWords(remedy.kind)} {remedy.amount && sumWords(remedy.amount)}
      </p>
      {isDone ? (
        <TextField
          label={t('reference')}
          hint={t('referenceHint')}
          value={reference}
          maxLength={200}
          data-autofocus
          problem={fieldProblem('reference')}
          onChange={({ target }) => setReference(target.value)}
        />
      ) : (
        <TextArea
          label={t('whatStood')}
          value={failure}
          required
          data-autofocus
          problem={fieldProblem('failure')}
          onChange={({ target }) => setFailure(target.value)}
        />
      )}
    </FormDialog>
  );
}
