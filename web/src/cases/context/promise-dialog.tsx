import { useState } from 'react';
import { serverNow } from '../../time/clock.js';
import { Choice } from '../../ui/choice.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { PromiseShape } from '../case-shapes.js';
import { FormDialog } from '../dialogs/form-dialog.js';
import { inFieldForm } from '../dialogs/local-time.js';
import { useSending } from '../dialogs/use-sending.js';
import { t } from '../text.js';
import { carryOut, isSpoken, NAMES_TIME, SAYS_WHY, type PromiseAct } from './promise-acts.js';

interface PromiseDialogProps {
  promise: PromiseShape;
  act: PromiseAct;
  onClose: () => void;
}

/** One thing done with a promise, and what it needs to be said with. */
export function PromiseDialog({ promise, act, onClose }: PromiseDialogProps) {
  const [note, setNote] = useState('');
  const [due, setDue] = useState(() => inFieldForm(Math.max(Date.parse(promise.dueAt), serverNow() + 3_600_000)));
  const [kept, setKept] = useState<'yes' | 'no'>('yes');
  const [speaker, setSpeaker] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const timed = NAMES_TIME.has(act);
  const submit = (): void =>
    void send(
      async () => {
        const dueAt = timed ? new Date(due).toISOString() : undefined;
        await carryOut(act, promise, { note, dueAt, kept: kept === 'yes', speaker });
        await changed();
      },
      () => {
        tell(t('done', { act: t(`act_${act}` as 'act_report') }));
        onClose();
      },
    );
  const title = t(`act_${act}` as 'act_report');
  return (
    <FormDialog title={title} open onClose={onClose} act={title} busy={busy} problem={problem} onSubmit={submit}>
      <p dir="auto">{promise.what}</p>
      {act === 'assessment' && (
        <Choice
          label={t('wasItKept')}
          options={[
            { value: 'yes', label: t('wasKept') },
            { value: 'no', label: t('wasNotKept') },
          ]}
          value={kept}
          onChange={setKept}
        />
      )}
      {isSpoken(act, promise) && (
        <TextField
          label={t('whoSaidSo')}
          value={speaker}
          required
          problem={fieldProblem('speaker')}
          onChange={({ target }) => setSpeaker(target.value)}
        />
      )}
      {timed && (
        <TextField
          label={t('byWhen')}
          type="datetime-local"
          value={due}
          required
          problem={fieldProblem('dueAt')}
          onChange={({ target }) => setDue(target.value)}
        />
      )}
      <TextArea
        label={t(SAYS_WHY.has(act) ? 'why' : 'noteIfAny')}
        value={note}
        required={SAYS_WHY.has(act)}
        data-autofocus
        problem={fieldProblem('note')}
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}
