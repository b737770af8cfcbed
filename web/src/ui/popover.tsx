import { Popover as KitPopover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './popover.module.css';

interface PopoverProps {
  label: string;
  open: boolean;
  onChange: (open: boolean) => void;
  target: ReactElement;
  children: ReactNode;
}

/** There the button stands at the foot of the page. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 48rem)').matches;

/** Something to read that a button opens, beside the button; Escape and a click elsewhere close it, and the button has the focus again. */
export const Popover = ({ label, open, onChange, target, children }: PopoverProps) => (
  <KitPopover
    opened={open}
    onChange={onChange}
    position={isNarrow() ? 'top-end' : 'right-end'}
    width={isNarrow() ? 304 : 380}
    withinPortal={false}
    trapFocus
    returnFocus
    transitionProps={{ duration: 100 }}
    classNames={{ dropdown: classes.dropdown! }}
  >
    <KitPopover.Target>{target}</KitPopover.Target>
    <KitPopover.Dropdown aria-label={label}>{children}</KitPopover.Dropdown>
  </KitPopover>
);
