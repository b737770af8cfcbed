import { useId, type ChangeEvent } from 'react';
import classes from './editor.module.css';

interface BareProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength?: number;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** A field in a table's cell: its column says what it is to whom looks, its label to who listens. */
export function BareField({ problem, narrow, onChange, label, ...rest }: BareProps & { narrow?: boolean }) {
  const id = useId();
  return (
    <span className={classes.bare} data-narrow={narrow || undefined}>
      <input
        className={classes.input}
        dir="auto"
        aria-label={label}
        {...described(problem, id)}
        {...rest}
        onChange={typed(onChange)}
      />
      <Fault id={id} problem={problem} />
    </span>
  );
}

export function BareArea({ problem, code, onChange, label, ...rest }: BareProps & { code?: boolean }) {
  const id = useId();
  return (
    <span className={classes.bare}>
      <textarea
        className={classes.input}
        rows={2}
        dir={code ? 'ltr' : 'auto'}
        data-code={code || undefined}
        spellCheck={!code}
        aria-label={label}
        {...described(problem, id)}
        {...rest}
        onChange={typed(onChange)}
      />
      <Fault id={id} problem={problem} />
    </span>
  );
}

const typed =
  (onChange: (value: string) => void) =>
  ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
    onChange(target.value);

const described = (problem: string | undefined, id: string) =>
  problem ? ({ 'aria-invalid': true, 'aria-describedby': id } as const) : {};

const Fault = ({ id, problem }: { id: string; problem: string | undefined }) =>
  problem ? (
    <span id={id} className={classes.fault}>
      {problem}
    </span>
  ) : null;
