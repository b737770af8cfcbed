import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { serverNow } from '../../time/clock.js';
import { fromField, soonInField } from '../../time/field-time.js';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { usePoliciesChanged } from '../policy-reads.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { t } from '../text.js';

const A_DAY = 24 * 3_600_000;

/** "This counts": said by another person than the author, with the time from which it does. */
export function PublishDialog({ policy, sheet, onClose }: { policy: Policy; sheet: Sheet; onClose: () => void }) {
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [from, setFrom] = useState(() => soonInField(serverNow() + A_DAY));
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = usePoliciesChanged();
  const submit = (): void =>
    void send(
      async () => {
        await answerOf(
          api.PUT('/api/v1/policies/{id}/versions/{number}/publication', {
            params: { path: { id: policy.id, number: sheet.number }, header: { 'If-Match': `"${sheet.version}"` } },
            body: when === 'later' ? { effectiveFrom: fromField(from) } : {},
          }),
        ).finally(changed);
      },
      () => {
        tell(t('publishedNow', { number: sheet.number }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('publishVersion', { number: sheet.number })}
      open
      onClose={onClose}
      act={t('publish')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <p>{t('publishWords')}</p>
      {sheet.coverage.gaps.count > 0 && <p>{t('publishGaps', { count: sheet.coverage.gaps.count })}</p>}
      <Choice
        label={t('fromWhen')}
        options={[
          { value: 'now', label: t('atOnce') },
          { value: 'later', label: t('later') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'later' && (
        <TextField
          label={t('fromWhen')}
          type="datetime-local"
          value={from}
          required
          problem={fieldProblem('effectiveFrom')}
          onChange={({ target }) => setFrom(target.value)}
        />
      )}
    </FormDialog>
  );
}
