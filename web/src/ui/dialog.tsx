import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What its closing button is called. */
  closeLabel: string;
  wide?: boolean;
  children: ReactNode;
}

/** A question that must be answered, or left, before anything else. Never one upon another. */
export function Dialog({ title, open, onClose, closeLabel, wide, children }: DialogProps) {
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={wide ? 'lg' : 'md'}
      centered
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': closeLabel, size: 30 }}
      classNames={{ title: classes.title!, content: classes.content!, header: classes.header!, body: classes.body! }}
    >
      {children}
    </Modal>
  );
}
