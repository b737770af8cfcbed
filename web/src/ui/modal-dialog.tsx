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

export const ModalDialog = ({ title, open, onClose, closeLabel, wide, children }: DialogProps) => (
  <Modal.Root
    opened={open}
    onClose={onClose}
    size={wide ? 'lg' : 'md'}
    centered
    transitionProps={{ duration: 120 }}
    classNames={{ title: classes.title!, content: classes.content!, header: classes.header!, body: classes.body! }}
  >
    <Modal.Overlay backgroundOpacity={0.6} />
    <Modal.Content>
      {/* Else it would pass for the banner of the page. */}
      <Modal.Header role="presentation">
        <Modal.Title>{title}</Modal.Title>
        <Modal.CloseButton aria-label={closeLabel} size={30} />
      </Modal.Header>
      <Modal.Body>{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
);
