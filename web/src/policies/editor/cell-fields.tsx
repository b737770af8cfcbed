import { CheckGroup } from '../../ui/check-field.js';
import { Choice } from '../../ui/choice.js';
import { valueWords } from '../cell-words.js';
import type { Cell, Fact } from '../policy-shapes.js';
import { t } from '../text.js';
import { SpanFields } from './span-fields.js';

interface CellFieldsProps {
  fact: Fact;
  cell: Cell | undefined;
  onChange: (cell: Cell | undefined) => void;
}

/** What can be asked of a fact: yes or no, one or some of its values, a span of numbers. */
export function CellFields({ fact, cell, onChange }: CellFieldsProps) {
  if (fact.type === 'number') return <SpanFields fact={fact} cell={cell} onChange={onChange} />;
  if (fact.type === 'boolean')
    return (
      <Choice
        label={t('asks')}
        options={[
          { value: 'any', label: t('anything') },
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
        value={cell && 'is' in cell ? (cell.is === true ? 'true' : 'false') : 'any'}
        onChange={(value) => onChange(value === 'any' ? undefined : { is: value === 'true' })}
      />
    );
  const chosen = cell === undefined ? [] : 'in' in cell ? cell.in.map(String) : 'is' in cell ? [String(cell.is)] : [];
  return (
    <CheckGroup
      label={t('oneOf')}
      stacked
      options={(fact.values ?? []).map((value) => ({ value, label: valueWords(fact, value) }))}
      values={chosen}
      onChange={(values) =>
        onChange(values.length === 0 ? undefined : values.length === 1 ? { is: values[0]! } : { in: values })
      }
    />
  );
}
