import { useState } from 'react';
import { answerOf, api, asRead } from '../../api/client.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { useCaseChanged } from '../case-reads.js';
import type { CaseLine, WholeCase } from '../case-shapes.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { CasePicker } from './case-picker.js';
import { MergePreview } from './merge-preview.js';
import { t } from './text.js';
import { useRelationActs } from './use-relation-acts.js';

/** Makes one matter of this case and another of the same customer, once it was read what becomes of both and who sees what. */
export function MergeDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [into, setInto] = useState<CaseLine>();
  const [reason, setReason] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const { merged } = useRelationActs();
  const changed = useCaseChanged();
  const submit = (): void =>
    void send(
      async () => {
        await answerOf(
          api.POST('/api/v1/cases/{id}/merge', {
            params: { path: { id: shown.id }, header: asRead(shown) },
            body: { into: into!.id, ...(reason.trim() ? { reason: reason.trim() } : {}) },
          }),
        );
        await changed();
      },
      () => {
        onClose();
        merged(shown, into!);
      },
    );
  return (
    <Dialog title={t('merge')} open onClose={onClose} closeLabel={t('close')} wide>
      <DialogForm
        onClose={onClose}
        act={into ? t('mergeInto', { number: into.number }) : t('merge')}
        busy={busy}
        disabled={!into}
        problem={problem}
        onSubmit={submit}
      >
        <CasePicker
          label={t('mergeAsks')}
          hint={t('sameCustomerOnly', { name: shown.customer?.name ?? t('theCustomer') })}
          among={{ customer: shown.customer!.id, state: 'open' }}
          except={[shown.id]}
          chosen={into}
          onChoose={setInto}
        />
        {into && <MergePreview merged={shown} intoId={into.id} />}
        {into && (
          <TextField
            label={t('whyIfAny')}
            value={reason}
            maxLength={2_000}
            dir="auto"
            problem={fieldProblem('reason')}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}
