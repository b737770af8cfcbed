import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import classes from '../dialogs/form-dialog.module.css';
import { useSending } from '../dialogs/use-sending.js';
import { StillOpen } from './still-open.js';
import { t } from './text.js';

export interface EndingDialogProps {
  shown: WholeCase;
  open: boolean;
  onClose: () => void;
  /** It is solved, or lies with the customer. */
  onResolved: () => void;
  /** Shows a promise that stands against it. */
  onPromise: (id: string) => void;
}

/** How it was put right, in words the customer reads. They outlast the dialog until they are sent; why it was refused does not. */
export function ResolveDialog(props: EndingDialogProps) {
  const [summary, setSummary] = useState('');
  return (
    <Dialog title={t('resolve')} open={props.open} onClose={props.onClose} closeLabel={t('close')}>
      <ResolveForm {...props} summary={summary} onSummary={setSummary} />
    </Dialog>
  );
}

type ResolveFormProps = EndingDialogProps & { summary: string; onSummary: (summary: string) => void };

function ResolveForm({ shown, onClose, onResolved, onPromise, summary, onSummary }: ResolveFormProps) {
  const [agreed, setAgreed] = useState(false);
  const { busy, problem, refusal, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const mayPropose = shown.allowed.includes('propose_resolution');
  const submit = (): void =>
    void send(
      async () => {
        const body = { summary, ...(agreed ? { agreed } : {}) };
        await answerOf(
          api.PUT('/api/v1/cases/{id}/resolution', { params: { path: { id: shown.id }, header: asRead(shown) }, body }),
        );
        await changed();
      },
      () => {
        tell(t(agreed ? 'resolvedNow' : 'resolutionProposed', { number: shown.number }));
        onSummary('');
        onClose();
        onResolved();
      },
    );
  return (
    <DialogForm
      onClose={onClose}
      act={t('resolve')}
      busy={busy}
      problem={problem && <StillOpen words={problem} refusal={refusal} shown={shown} onPromise={onPromise} />}
      onSubmit={submit}
    >
      <TextArea
        label={t('howSolved')}
        hint={t('customerReadsThis')}
        value={summary}
        required
        data-autofocus
        problem={fieldProblem('summary')}
        onChange={({ target }) => onSummary(target.value)}
      />
      {!mayPropose && <p>{t('onTheSpot')}</p>}
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={agreed}
          required={!mayPropose}
          onChange={({ target }) => setAgreed(target.checked)}
        />
        {t('customerAgreed')}
      </label>
    </DialogForm>
  );
}
