import { TextInput } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'size' | 'style'> {
  label: string;
  /** Said under the label, before anybody types. */
  hint?: string;
  /** What does not hold. */
  problem?: string | undefined;
  icon?: ReactNode;
}

export const TextField = ({ label, hint, problem, icon, ...rest }: TextFieldProps) => (
  <TextInput label={label} description={hint} error={problem} leftSection={icon} {...rest} />
);
