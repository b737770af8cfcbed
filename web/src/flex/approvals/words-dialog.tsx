import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useFlexChanged } from '../reads.js';
import { t } from '../text.js';
import { say } from './verdicts.js';

export type WordsAct = 'question' | 'answer' | 'withdrawal';
const TITLES = { question: 'askBack', answer: 'answer', withdrawal: 'withdraw' } as const;
const LABELS = { question: 'yourQuestion', answer: 'yourAnswer', withdrawal: 'why' } as const;
const DONE = { question: 'askedNow', answer: 'answeredNow', withdrawal: 'withdrawnNow' } as const;

/** What is done with words alone: asking back, answering, taking back. */
export function WordsDialog({
  approval,
  act,
  onClose,
}: {
  approval: Shape<'ApprovalSheet'>;
  act: WordsAct;
  onClose: () => void;
}) {
  const [words, setWords] = useState('');
  const { busy, problem, send } = useSending();
  const changed = useFlexChanged();
  const submit = (): void =>
    void send(
      () => say(approval, act, words).finally(changed),
      () => {
        tell(t(DONE[act]));
        onClose();
      },
    );
  const title = t(TITLES[act]);
  return (
    <FormDialog title={title} open onClose={onClose} act={title} busy={busy} problem={problem} onSubmit={submit}>
      {act === 'answer' && approval.question && <p dir="auto">{approval.question.body}</p>}
      <TextArea
        label={t(LABELS[act])}
        value={words}
        required
        data-autofocus
        onChange={({ target }) => setWords(target.value)}
      />
    </FormDialog>
  );
}
