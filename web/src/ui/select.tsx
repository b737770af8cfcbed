import { NativeSelect } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

export interface SelectProps extends Omit<ComponentPropsWithRef<'select'>, 'size' | 'style' | 'onChange'> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  options: readonly { value: string; label: string; disabled?: boolean }[];
  onChange: (value: string) => void;
}

/** One of many, by the browser's own list: it opens, reads and searches as its user is used to. */
export const Select = ({ label, hint, problem, options, onChange, ...rest }: SelectProps) => (
  <NativeSelect
    label={label}
    description={hint}
    error={problem}
    data={[...options]}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...rest}
  />
);
