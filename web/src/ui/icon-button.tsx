import { ActionIcon } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './icon-button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'children'> {
  /** What it does, in words: nobody guesses from a sign. */
  label: string;
  icon: ReactNode;
  keys?: string | undefined;
}

export function IconButton({ label, icon, keys, ...rest }: IconButtonProps) {
  return (
    <ActionIcon
      type="button"
      variant="subtle"
      size={30}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      classNames={{ root: classes.root! }}
      {...rest}
    >
      {icon}
    </ActionIcon>
  );
}
