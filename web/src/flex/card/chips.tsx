import { useId } from 'react';
import classes from './decide-form.module.css';

interface ChipsProps<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  problem?: string | undefined;
  onChange: (value: V) => void;
}

/** One of many, all in sight, none chosen beforehand: somebody has to choose. */
export function Chips<V extends string>({ label, options, value, problem, onChange }: ChipsProps<V>) {
  const name = useId();
  return (
    <fieldset className={classes.chips} aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className={classes.legend}>
        {label} <span aria-hidden>*</span>
      </legend>
      {options.map((option) => (
        <label key={option.value} className={classes.chip}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
      {problem && (
        <p className={classes.problem} id={`${name}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
