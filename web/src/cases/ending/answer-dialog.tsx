import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { Choice } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import classes from './ending.module.css';
import type { EndingDialogProps } from './resolve-dialog.js';
import { StillOpen } from './still-open.js';
import { t } from './text.js';

type AnswerDialogProps = EndingDialogProps & { says: 'yes' | 'no' };

/** What the customer says of the solution, to one of ours: that it is one, or that it is not. */
export function AnswerDialog(props: AnswerDialogProps) {
  const title = t(props.shown.allowed.includes('resolve') ? 'customerAnswered' : 'takeUpAgain');
  return (
    <Dialog title={title} open={props.open} onClose={props.onClose} closeLabel={t('close')}>
      <AnswerForm {...props} />
    </Dialog>
  );
}

function AnswerForm({ shown, says, onClose, onResolved, onPromise }: AnswerDialogProps) {
  const mayAgree = shown.allowed.includes('resolve');
  const [answer, setAnswer] = useState(says);
  const [reason, setReason] = useState('');
  const { busy, problem, refusal, send } = useSending();
  const changed = useCaseChanged();
  const isSolved = answer === 'yes' && mayAgree;
  const submit = (): void =>
    void send(
      async () => {
        const params = { path: { id: shown.id }, header: asRead(shown) };
        await answerOf(
          isSolved
            ? api.PUT('/api/v1/cases/{id}/resolution', { params, body: { agreed: true } })
            : api.DELETE('/api/v1/cases/{id}/resolution', { params, body: reason.trim() ? { reason } : {} }),
        );
        await changed();
      },
      () => {
        tell(t(isSolved ? 'resolvedNow' : 'takenUpAgain', { number: shown.number }));
        onClose();
        if (isSolved) onResolved();
      },
    );
  return (
    <DialogForm
      onClose={onClose}
      act={t(isSolved ? 'resolve' : 'takeUpAgain')}
      busy={busy}
      problem={problem && <StillOpen words={problem} refusal={refusal} shown={shown} onPromise={onPromise} />}
      onSubmit={submit}
    >
      {shown.resolution && (
        <blockquote className={classes.words} dir="auto">
          {shown.resolution.summary}
        </blockquote>
      )}
      {mayAgree && (
        <Choice
          label={t('whatTheySay')}
          options={[
            { value: 'yes', label: t('theyAgree') },
            { value: 'no', label: t('theyDisagree') },
          ]}
          value={answer}
          onChange={setAnswer}
        />
      )}
      {!isSolved && (
        <TextArea label={t('whatIsMissing')} value={reason} onChange={({ target }) => setReason(target.value)} />
      )}
    </DialogForm>
  );
}
