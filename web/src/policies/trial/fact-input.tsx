import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { factLabel, valueWords } from '../cell-words.js';
import type { Fact, FactValue } from '../policy-shapes.js';
import { t } from '../text.js';

interface FactInputProps {
  fact: Fact;
  /** Undefined: it is not known. */
  value: FactValue | undefined;
  problem?: string | undefined;
  onChange: (value: FactValue | undefined) => void;
}

/** A value of a fact, or that nobody knows it: an empty field is no zero and no "no". */
export function FactInput({ fact, value, problem, onChange }: FactInputProps) {
  if (fact.type === 'number')
    return (
      <TextField
        label={factLabel(fact)}
        type="number"
        step={fact.whole ? 1 : 'any'}
        placeholder={t('unknown')}
        value={value === undefined ? '' : String(value)}
        problem={problem}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      />
    );
  const values: FactValue[] = fact.type === 'boolean' ? [true, false] : (fact.values ?? []);
  return (
    <Select
      label={factLabel(fact)}
      value={value === undefined ? '' : String(value)}
      problem={problem}
      options={[
        { value: '', label: t('unknown') },
        ...values.map((one) => ({ value: String(one), label: valueWords(fact, one) })),
      ]}
      onChange={(chosen) => onChange(values.find((one) => String(one) === chosen))}
    />
  );
}
