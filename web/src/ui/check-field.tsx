import { useId } from 'react';
import classes from './check-field.module.css';

interface CheckFieldProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export const CheckField = ({ label, checked, onChange }: CheckFieldProps) => (
  <label className={classes.check}>
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    <span dir="auto">{label}</span>
  </label>
);

interface CheckGroupProps<V extends string> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  options: readonly { value: V; label: string }[];
  values: readonly V[];
  stacked?: boolean;
  onChange: (values: V[]) => void;
}

/** Some of several, in the order they are offered. */
export function CheckGroup<V extends string>({
  label,
  hint,
  problem,
  options,
  values,
  stacked,
  onChange,
}: CheckGroupProps<V>) {
  const problemId = useId();
  const toggled = (value: V, chosen: boolean): V[] =>
    options.map((option) => option.value).filter((one) => (one === value ? chosen : values.includes(one)));
  return (
    <fieldset className={classes.group} aria-describedby={problem ? problemId : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <div className={classes.options} data-stacked={stacked || undefined}>
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            checked={values.includes(option.value)}
            onChange={(chosen) => onChange(toggled(option.value, chosen))}
          />
        ))}
      </div>
      {problem && (
        <p className={classes.problem} id={problemId}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
