import { useState, type ChangeEvent } from 'react';
import { useSending } from '../../cases/dialogs/use-sending.js';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

/** A few values on their way to the API: each field gets its value, what changes it, and what the API said is wrong with it. */
export function useForm<V extends object>(begun: V) {
  const [values, setValues] = useState(begun);
  const { fieldProblem, ...sending } = useSending();
  const set = (part: Partial<V>): void => setValues((before) => ({ ...before, ...part }));
  const part = <K extends keyof V>(name: K, value: V[K]): Partial<V> => ({ [name]: value }) as unknown as Partial<V>;
  return {
    ...sending,
    ...{ values, set, fieldProblem },
    /** For a field of text: `<TextField label={…} {...form.text('name')} />`. */
    text: <K extends keyof V & string>(name: K) => ({
      value: values[name] as string,
      problem: fieldProblem(name),
      onChange: ({ target }: Typed) => set(part(name, target.value as V[K])),
    }),
    /** For a choice, a select, or several of many. */
    choice: <K extends keyof V & string>(name: K) => ({
      value: values[name],
      values: values[name],
      problem: fieldProblem(name),
      onChange: (value: unknown) => set(part(name, value as V[K])),
    }),
  };
}

/** Without what was left empty: the API has its own words for what is not said. */
export const filled = <T extends Record<string, unknown>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
