import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What its closing button is called. */
  closeLabel: string;
  wide?: boolean;
  children: ReactNode;
}

export function ModalDialog({ title, open, onClose, closeLabel, wide, children }: DialogProps) {
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
