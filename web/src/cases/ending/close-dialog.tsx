import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { Choice } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/text-area.js';
import { tell, UNDO_KEY } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { useCaseActs } from '../use-case-acts.js';
import type { EndingDialogProps } from './resolve-dialog.js';
import { StillOpen } from './still-open.js';
import { t } from './text.js';

const REASONS = ['confirmed', 'withdrawn', 'not_agreed', 'spam'] as const;

/** Why the case ends; where we did not agree, where the customer can turn next. */
export const CloseDialog = (props: Omit<EndingDialogProps, 'onResolved'>) => (
  <Dialog title={t('closeCase')} open={props.open} onClose={props.onClose} closeLabel={t('close')}>
    <CloseForm {...props} />
  </Dialog>
);

function CloseForm({ shown, onClose, onPromise }: Omit<EndingDialogProps, 'onResolved'>) {
  const isResolved = shown.state === 'resolved';
  const [reason, setReason] = useState<(typeof REASONS)[number]>(isResolved ? 'confirmed' : 'withdrawn');
  const [note, setNote] = useState('');
  const { busy, problem, refusal, send } = useSending();
  const { reopen } = useCaseActs(shown);
  const changed = useCaseChanged();
  const submit = (): void =>
    void send(
      async () => {
        const body = { reason, ...(note.trim() ? { note } : {}) };
        await answerOf(
          api.PUT('/api/v1/cases/{id}/closure', { params: { path: { id: shown.id }, header: asRead(shown) }, body }),
        );
        await changed();
      },
      () => {
        // It comes back as reopened, and says so: closing is told to the customer's page and to the ledger at once.
        tell(t('closedNow', { number: shown.number }), {
          action: { label: t('reopen'), keys: UNDO_KEY, run: reopen },
        });
        onClose();
      },
    );
  return (
    <DialogForm
      onClose={onClose}
      act={t('closeCase')}
      busy={busy}
      problem={problem && <StillOpen words={problem} refusal={refusal} shown={shown} onPromise={onPromise} />}
      onSubmit={submit}
    >
      <Choice
        label={t('reason')}
        options={REASONS.filter((value) => isResolved || value !== 'confirmed').map((value) => ({
          value,
          label: t(`closed_${value}` as 'closed_spam'),
        }))}
        value={reason}
        onChange={setReason}
      />
      {!isResolved && shown.customer && <p>{t('onlyResolved')}</p>}
      {reason === 'not_agreed' && (
        <TextArea label={t('whereNext')} value={note} onChange={({ target }) => setNote(target.value)} />
      )}
    </DialogForm>
  );
}
