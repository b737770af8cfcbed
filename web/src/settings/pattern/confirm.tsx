import type { ReactNode } from 'react';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { tell } from '../../ui/toast-store.js';

interface ConfirmProps {
  title: string;
  act: string;
  /** What follows from it. */
  children: ReactNode;
  send: () => Promise<unknown>;
  /** Said once it is done. */
  done: string;
  onClose: () => void;
}

/** Asks once before what cannot be undone. */
export function Confirm({ title, act, children, send, done, onClose }: ConfirmProps) {
  const sending = useSending();
  const submit = (): void =>
    void sending.send(send, () => {
      tell(done);
      onClose();
    });
  return (
    <FormDialog
      title={title}
      open
      onClose={onClose}
      act={act}
      busy={sending.busy}
      problem={sending.problem}
      onSubmit={submit}
    >
      {children}
    </FormDialog>
  );
}
