import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { FormDialog } from './form-dialog.js';
import classes from './form-dialog.module.css';
import { useSending } from './use-sending.js';

interface ResolveDialogProps {
  shown: WholeCase;
  open: boolean;
  onClose: () => void;
  onResolved: () => void;
}

/** How it was put right, in words the customer reads. */
export function ResolveDialog({ shown, open, onClose, onResolved }: ResolveDialogProps) {
  const [summary, setSummary] = useState('');
  const [agreed, setAgreed] = useState(false);
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
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
        onClose();
        onResolved();
      },
    );
  return (
    <FormDialog
      title={t('resolve')}
      open={open}
      onClose={onClose}
      act={t('resolve')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextArea
        label={t('howSolved')}
        hint={t('customerReadsThis')}
        value={summary}
        required
        data-autofocus
        problem={fieldProblem('summary')}
        onChange={({ target }) => setSummary(target.value)}
      />
      <label className={classes.check}>
        <input type="checkbox" checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
        {t('customerAgreed')}
      </label>
    </FormDialog>
  );
}
