import { Button as KitButton } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Keys } from './keys.js';
import classes from './button.module.css';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'size'> {
  /** `main`: the one thing to do here; `plain`: others; `quiet`: those that must not shout; `danger`: what cannot be undone. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  icon?: ReactNode;
  busy?: boolean;
  /** The key that does the same, shown beside the words. */
  keys?: string | undefined;
}

const VARIANTS = { main: 'filled', plain: 'default', quiet: 'subtle', danger: 'default' } as const;

export function Button({ look = 'plain', size = 'medium', icon, busy, keys, children, ...rest }: ButtonProps) {
  return (
    <KitButton
      type="button"
      variant={VARIANTS[look]}
      size={size === 'small' ? 'compact-sm' : 'sm'}
      leftSection={icon}
      rightSection={keys ? <Keys of={keys} /> : undefined}
      loading={busy ?? false}
      classNames={{ root: `${classes.root} ${classes[look]}`, label: classes.words! }}
      {...rest}
    >
      {children}
    </KitButton>
  );
}
