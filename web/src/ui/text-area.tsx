import { Textarea } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

export interface TextAreaProps extends Omit<ComponentPropsWithRef<'textarea'>, 'style'> {
  label: string;
  hint?: string;
  problem?: string | undefined;
}

/** A field for sentences. Its text reads in its own direction, whatever the page's. */
export const TextArea = ({ label, hint, problem, ...rest }: TextAreaProps) => (
  <Textarea label={label} description={hint} error={problem} dir="auto" autosize={false} rows={4} {...rest} />
);
