import { useId } from 'react';
import { Keys } from './keys.js';
import classes from './choice.module.css';

export interface Option<V extends string> {
  value: V;
  label: string;
  count?: string | undefined;
  keys?: string | undefined;
}

/** One of a few, all in sight: radio buttons that look like a switch. */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.group}>
      {options.map((option) => (
        <label key={option.value} className={classes.option} data-chosen={option.value === value || undefined}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.count !== undefined && <span className={classes.count}>{option.count}</span>}
          {option.keys && <Keys of={option.keys} />}
        </label>
      ))}
    </div>
  );
}
