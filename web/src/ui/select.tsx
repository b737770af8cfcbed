import { NativeSelect } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}
export interface SelectProps extends Omit<ComponentPropsWithRef<'select'>, 'size' | 'style' | 'onChange'> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  options: readonly SelectOption[];
  /** The label is said, not shown: where the column's head shows it. */
  bare?: boolean;
  onChange: (value: string) => void;
}

/** One of many, by the browser's own list: it opens, reads and searches as its user is used to. */
export const Select = ({ label, hint, problem, options, bare, onChange, ...rest }: SelectProps) => (
  <NativeSelect
    {...(bare ? { 'aria-label': label, size: 'xs' } : { label, description: hint })}
    error={problem}
    data={[...options]}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...rest}
  />
);
