import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './bare-dialog.module.css';

/** A dialog without a head of its own, high on the page: the palette. `label` names it for who listens. */
export function BareDialog({ label, open, onClose, children }: { label: string; open: boolean; onClose: () => void; children: ReactNode }) {
  return (
    <Modal.Root opened={open} onClose={onClose} size="lg" yOffset="12dvh" transitionProps={{ duration: 80 }}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={label} classNames={{ content: classes.content! }}>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
