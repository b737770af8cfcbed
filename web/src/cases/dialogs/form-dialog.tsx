import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { beginIn } from '../../ui/first-focus.js';
import { t } from '../text.js';
import classes from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What its button does. */
  act: string;
  busy: boolean;
  /** Something that it needs is not said yet. */
  disabled?: boolean;
  problem: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
}

/** A few fields and one thing to do; Mod+Enter does it from any of them. */
export const FormDialog = ({ title, open, ...form }: FormDialogProps) => (
  <Dialog title={title} open={open} onClose={form.onClose} closeLabel={t('close')}>
    <DialogForm {...form} />
  </Dialog>
);

/** What such a dialog holds: for those that bring it along only when they are opened. */
export function DialogForm({
  onClose,
  act,
  busy,
  disabled,
  problem,
  onSubmit,
  children,
}: Omit<FormDialogProps, 'title' | 'open'>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => beginIn(form.current), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && !disabled) onSubmit();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {children}
      {problem && (
        <div role="alert" className={classes.problem}>
          {problem}
        </div>
      )}
      <div className={classes.acts}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="main" type="submit" busy={busy} disabled={disabled} keys="mod+enter">
          {act}
        </Button>
      </div>
    </form>
  );
}
