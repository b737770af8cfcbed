import { useState } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { CaseLine, WholeCase } from '../case-shapes.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { CasePicker } from './case-picker.js';
import { LINK_KINDS, type LinkKind } from './link-kinds.js';
import { t } from './text.js';
import { useRelationActs } from './use-relation-acts.js';

interface LinkDialogProps {
  shown: WholeCase;
  /** What it is about to be called; still to be chosen by whoever links. */
  kind: LinkKind;
  onClose: () => void;
}

/** Says what this case has to do with another; only our own people read it. */
export function LinkDialog({ shown, kind: first, onClose }: LinkDialogProps) {
  const [kind, setKind] = useState(first);
  const [to, setTo] = useState<CaseLine>();
  const [note, setNote] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const { link } = useRelationActs();
  const changed = useCaseChanged();
  // A major case is itself part of none.
  const kinds = LINK_KINDS.filter((one) => one !== 'part_of' || shown.customer !== null);
  const submit = (): void =>
    void send(
      async () => {
        await link(shown.id, { kind, to: to!.id, ...(note.trim() ? { note: note.trim() } : {}) });
        await changed();
      },
      () => {
        tell(t('linkedNow', { number: to!.number }));
        onClose();
      },
    );
  return (
    <Dialog title={t('link')} open onClose={onClose} closeLabel={t('close')} wide>
      <DialogForm
        onClose={onClose}
        act={t('linkThem')}
        busy={busy}
        disabled={!to}
        problem={problem ?? fieldProblem('to')}
        onSubmit={submit}
      >
        <Select
          label={t('thisCase')}
          options={kinds.map((value) => ({ value, label: t(`is_${value}`) }))}
          value={kind}
          onChange={(value) => {
            setKind(value as LinkKind);
            setTo(undefined);
          }}
        />
        <CasePicker
          key={kind}
          label={t(kind === 'part_of' ? 'whichMajor' : 'whichCase')}
          hint={t('pickHint')}
          among={kind === 'part_of' ? { kind: 'major', state: 'open' } : { state: 'all' }}
          except={[shown.id]}
          chosen={to}
          onChoose={setTo}
        />
        <TextField
          label={t('whyIfAny')}
          hint={t('onlyWeRead')}
          value={note}
          maxLength={2_000}
          dir="auto"
          problem={fieldProblem('note')}
          onChange={({ target }) => setNote(target.value)}
        />
      </DialogForm>
    </Dialog>
  );
}
