import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { sumWords } from '../money-words.js';
import { useFlexChanged } from '../reads.js';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

/** Takes a decision back, with why: nothing of it is carried out, and what was set aside is free again. */
export function WithdrawDialog({ decision, onClose }: { decision: Shape<'DecisionView'>; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const { busy, problem, send } = useSending();
  const changed = useFlexChanged();
  const caseChanged = useCaseChanged();
  const submit = (): void =>
    void send(
      async () => {
        const params = { path: { id: decision.id }, header: asRead(decision) };
        await answerOf(api.PUT('/api/v1/decisions/{id}/withdrawal', { params, body: { reason } })).finally(changed);
        await caseChanged();
      },
      () => {
        tell(t('withdrawnNow'));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('withdraw')}
      open
      onClose={onClose}
      act={t('withdraw')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <p>
        {remedyWords(decision.remedy)} {decision.amount && sumWords(decision.amount)}
      </p>
      <TextArea
        label={t('why')}
        value={reason}
        required
        data-autofocus
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
