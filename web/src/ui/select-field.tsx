import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}
export interface SelectFieldProps extends Omit<ComponentPropsWithRef<'select'>, 'size' | 'style' | 'onChange'> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  options: readonly SelectOption[];
  /** The label is said, not shown: where the column's head shows it. */
  bare?: boolean;
  onChange: (value: string) => void;
}

/** One of several, as the browser offers them. */
export const SelectField = ({ label, hint, problem, options, bare, onChange, ...rest }: SelectFieldProps) => (
  <NativeSelect
    {...(bare ? { 'aria-label': label, size: 'xs' } : { label, description: hint })}
    error={problem}
    data={options.map((option) => ({ ...option }))}
    rightSection={<IconChevronDown size={14} aria-hidden />}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...rest}
  />
);
