import { useState } from 'react';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import type { Cell, Fact } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './editor.module.css';
import { cellOf, spanOf, type Span } from './span.rules.js';

/** From where to where a number may lie; an end that is left empty is open. */
export function SpanFields({
  fact,
  cell,
  onChange,
}: {
  fact: Fact;
  cell: Cell | undefined;
  onChange: (cell: Cell | undefined) => void;
}) {
  const [span, setSpan] = useState<Span>(() => spanOf(cell));
  // Taken away from outside: the fields are empty again.
  const shown = cell === undefined && cellOf(span) !== undefined ? spanOf(undefined) : span;
  const set = (part: Partial<Span>): void => {
    const next = { ...shown, ...part };
    setSpan(next);
    onChange(cellOf(next));
  };
  const step = fact.whole ? 1 : 'any';
  return (
    <div className={classes.span}>
      <Select
        label={t('lowEnd')}
        value={shown.lowIn ? 'in' : 'out'}
        options={[
          { value: 'in', label: t('atLeast') },
          { value: 'out', label: t('moreThan') },
        ]}
        onChange={(value) => set({ lowIn: value === 'in' })}
      />
      <TextField
        label={t('least')}
        type="number"
        step={step}
        value={shown.low}
        data-autofocus
        placeholder={t('open')}
        onChange={({ target }) => set({ low: target.value })}
      />
      <Select
        label={t('highEnd')}
        value={shown.highIn ? 'in' : 'out'}
        options={[
          { value: 'in', label: t('atMost') },
          { value: 'out', label: t('lessThan') },
        ]}
        onChange={(value) => set({ highIn: value === 'in' })}
      />
      <TextField
        label={t('most')}
        type="number"
        step={step}
        value={shown.high}
        placeholder={t('open')}
        onChange={({ target }) => set({ high: target.value })}
      />
    </div>
  );
}
