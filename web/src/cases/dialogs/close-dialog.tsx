import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { Choice } from '../../ui/choice.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { FormDialog } from './form-dialog.js';
import { useSending } from './use-sending.js';

const REASONS = ['confirmed', 'withdrawn', 'not_agreed', 'spam'] as const;

/** Why the case ends; where we did not agree, where the customer can turn next. */
export function CloseDialog({ shown, open, onClose }: { shown: WholeCase; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState<(typeof REASONS)[number]>(
    shown.state === 'resolved' ? 'confirmed' : 'withdrawn',
  );
  const [note, setNote] = useState('');
  const { busy, problem, send } = useSending();
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
        tell(t('closedNow', { number: shown.number }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('closeCase')}
      open={open}
      onClose={onClose}
      act={t('closeCase')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <Choice
        label={t('reason')}
        options={REASONS.map((value) => ({ value, label: t(`closed_${value}` as 'closed_spam') }))}
        value={reason}
        onChange={setReason}
      />
      {reason === 'not_agreed' && (
        <TextArea label={t('whereNext')} value={note} onChange={({ target }) => setNote(target.value)} />
      )}
    </FormDialog>
  );
}
