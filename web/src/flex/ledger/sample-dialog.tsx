import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useFlexChanged } from '../reads.js';
import sheet from '../sheet.module.css';
import { facetWords, t } from './text.js';
import { methodWords } from '../words.js';
import type { LedgerFilter } from './ledger-search.rules.js';

type Draw = Shape<'DrawSampleDto'>;
const METHODS: readonly Draw['method'][] = ['random', 'stratified', 'by_value', 'every_nth'];
const STRATA: readonly NonNullable<Draw['stratifyBy']>[] = [
  ...([
    'policy',
    'row',
    'remedy',
    'authority',
    'requester',
    'team',
    'partner',
    'partyAtFault',
    'reason',
    'currency',
  ] as const),
];
const USUAL_SIZE = 25;

/** A worklist out of what the filter shows: how it is drawn, how many, and what the lots come from. */
export function SampleDialog({
  filter,
  count,
  onClose,
}: {
  filter: LedgerFilter;
  count: number | undefined;
  onClose: () => void;
}) {
  const [method, setMethod] = useState<Draw['method']>('random');
  const [size, setSize] = useState(String(Math.max(1, Math.min(USUAL_SIZE, count ?? USUAL_SIZE))));
  const [seed, setSeed] = useState('');
  const [stratifyBy, setStratifyBy] = useState<NonNullable<Draw['stratifyBy']>>('team');
  const [note, setNote] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useFlexChanged();
  const go = useNavigate();
  const submit = (): void =>
    void send(async () => {
      const body: Draw = {
        ...{ method, size: Number(size), filter },
        ...(seed.trim() ? { seed: seed.trim() } : {}),
        ...(method === 'stratified' ? { stratifyBy } : {}),
        ...(note.trim() ? { note } : {}),
      };
      const sample = await answerOf(api.POST('/api/v1/exceptions/samples', { body }));
      await changed();
      await go({ to: '/exceptions/samples/$sampleId', params: { sampleId: sample.id } });
    }, onClose);
  return (
    <FormDialog
      title={t('drawSample')}
      open
      onClose={onClose}
      act={t('draw')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <p className={sheet.soft}>{t('drawFrom', { count: count ?? 0 })}</p>
      <Select
        label={t('method')}
        options={METHODS.map((value) => ({ value, label: methodWords(value) }))}
        value={method}
        onChange={(value) => setMethod(value as Draw['method'])}
      />
      {method === 'stratified' && (
        <Select
          label={t('stratifyBy')}
          options={STRATA.map((value) => ({ value, label: facetWords(value) }))}
          value={stratifyBy}
          onChange={(value) => setStratifyBy(value as typeof stratifyBy)}
        />
      )}
      <TextField
        label={t('size')}
        type="number"
        min={1}
        max={5_000}
        value={size}
        required
        data-autofocus
        problem={fieldProblem('size')}
        onChange={({ target }) => setSize(target.value)}
      />
      <TextField
        label={t('seed')}
        hint={t('seedHint')}
        value={seed}
        maxLength={200}
        problem={fieldProblem('seed')}
        onChange={({ target }) => setSeed(target.value)}
      />
      <TextField label={t('whatFor')} value={note} maxLength={2_000} onChange={({ target }) => setNote(target.value)} />
    </FormDialog>
  );
}
