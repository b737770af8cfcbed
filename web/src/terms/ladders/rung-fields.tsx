import { IconTrash } from '@tabler/icons-react';
import { CheckField, CheckGroup } from '../../ui/check-field.js';
import { IconButton } from '../../ui/icon-button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import classes from '../../settings/pattern/pattern.module.css';
import { named, t } from '../text.js';
import { tellsWords, whenWords } from './rung-words.js';
import { ANCHORS, CONDITIONS, LETTERS, sentOf, TIERS, type DraftRung } from './rungs.rules.js';

interface RungFieldsProps {
  rung: DraftRung;
  at: number;
  /** Of a field of the rung; of the rung itself without one. */
  fieldProblem: (field?: string) => string | undefined;
  onChange: (part: Partial<DraftRung>) => void;
  onRemove: () => void;
}

/** One step: when, who is told, with which letter. */
export function RungFields({ rung, at, fieldProblem, onChange, onRemove }: RungFieldsProps) {
  const problem = fieldProblem();
  return (
    <section className={classes.card} aria-label={t('stepNumber', { number: at + 1 })}>
      <div className={classes.bar}>
        <h2>
          {t('stepNumber', { number: at + 1 })}: {whenWords(sentOf([rung])[0]!)} → {tellsWords(rung.tells)}
        </h2>
        <IconButton label={t('removeStep', { number: at + 1 })} icon={<IconTrash />} onClick={onRemove} />
      </div>
      {problem && <p className={classes.problem}>{problem}</p>}
      <div className={classes.fields}>
        <Select
          label={t('countedFrom')}
          value={rung.anchor}
          options={ANCHORS.map((value) => ({ value, label: named('anchor', value) }))}
          problem={fieldProblem('anchor')}
          onChange={(anchor) => onChange({ anchor: anchor as DraftRung['anchor'] })}
        />
        <Select
          label={t('countedIn')}
          value={rung.by}
          options={(['minutes', 'days', 'share'] as const).map((value) => ({
            value,
            label: t(`by_${value}` as 'by_days'),
          }))}
          onChange={(by) => onChange({ by: by as DraftRung['by'] })}
        />
        <TextField
          label={t('howMuch')}
          hint={t(`amount_${rung.by}` as 'amount_days')}
          type="number"
          required
          value={rung.amount}
          problem={fieldProblem('offsetMinutes') ?? fieldProblem('offsetBusinessDays') ?? fieldProblem('replyShare')}
          onChange={({ target }) => onChange({ amount: target.value })}
        />
        <Select
          label={t('letter')}
          value={rung.template}
          options={LETTERS.map((value) => ({ value, label: named('letter', value.replace('-', '_')) }))}
          problem={fieldProblem('template')}
          onChange={(template) => onChange({ template })}
        />
        <Select
          label={t('onlyIf')}
          value={rung.onlyIf}
          options={[
            { value: '', label: t('always') },
            ...CONDITIONS.map((value) => ({ value, label: named('onlyIf', value) })),
          ]}
          problem={fieldProblem('onlyIf')}
          onChange={(onlyIf) => onChange({ onlyIf })}
        />
      </div>
      <CheckGroup
        label={t('tells')}
        options={TIERS.map((value) => ({ value: value as string, label: named('tells', value) }))}
        values={rung.tells}
        problem={fieldProblem('tells')}
        onChange={(tells) => onChange({ tells })}
      />
      {rung.by === 'minutes' && (
        <CheckField
          label={t('onlyOpenHours')}
          checked={rung.business}
          onChange={(business) => onChange({ business })}
        />
      )}
      <CheckField label={t('bySomebody')} checked={rung.person} onChange={(person) => onChange({ person })} />
      {fieldProblem('by') && <p className={classes.problem}>{fieldProblem('by')}</p>}
    </section>
  );
}
