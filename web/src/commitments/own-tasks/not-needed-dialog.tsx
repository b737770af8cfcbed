import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { TextArea } from '../../ui/text-area.js';
import { t } from '../text.js';

interface NotNeededDialogProps {
  task: Shape<'OwnTaskView'>;
  open: boolean;
  onClose: () => void;
}

/** Why the customer need not be told. */
export function NotNeededDialog({ task, open, onClose }: NotNeededDialogProps) {
  const [reason, setReason] = useState('');
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const submit = (): void =>
    void send(async () => {
      const params = { path: { id: task.id }, header: asRead(task) };
      await answerOf(api.PUT('/api/v1/own-tasks/{id}/dismissal', { params, body: { reason: reason.trim() } }));
      await changed();
    }, onClose);
  return (
    <FormDialog
      title={t('notNeeded')}
      open={open}
      onClose={onClose}
      act={t('notNeeded')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextArea
        label={t('whyNotNeeded')}
        value={reason}
        required
        data-autofocus
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
