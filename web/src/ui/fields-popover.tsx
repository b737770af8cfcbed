import { Popover as KitPopover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './fields-popover.module.css';

interface FieldsPopoverProps {
  /** Names it for who listens. */
  label: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** The button that opens it; it gets the focus back. */
  target: ReactElement;
  width?: number;
  children: ReactNode;
}

/** A few fields beside what they change. Escape, or a click elsewhere, closes it. */
export const FieldsPopover = ({ label, open, onOpen, target, width = 280, children }: FieldsPopoverProps) => (
  <KitPopover
    opened={open}
    onChange={onOpen}
    width={width}
    position="bottom-start"
    trapFocus
    returnFocus
    closeOnEscape
    transitionProps={{ duration: 80 }}
    classNames={{ dropdown: classes.dropdown! }}
  >
    <KitPopover.Target>{target}</KitPopover.Target>
    <KitPopover.Dropdown aria-label={label} aria-labelledby={undefined}>
      {children}
    </KitPopover.Dropdown>
  </KitPopover>
);
