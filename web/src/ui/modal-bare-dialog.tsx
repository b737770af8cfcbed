import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './bare-dialog.module.css';

export interface BareDialogProps {
  label: string;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

export function ModalBareDialog({ label, open, onClose, wide, children }: BareDialogProps) {
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      lockScroll={false}
      size={wide ? '52rem' : 'lg'}
      yOffset="12dvh"
      transitionProps={{ duration: 80 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={label} classNames={{ content: classes.content! }}>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
