import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { t } from '../text.js';
import classes from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What its button does. */
  act: string;
  busy: boolean;
  problem: string | undefined;
  onSubmit: () => void;
  children: ReactNode;
}

/** A few fields and one thing to do; Mod+Enter does it from any of them. */
export function FormDialog({ title, open, onClose, act, busy, problem, onSubmit, children }: FormDialogProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Dialog title={title} open={open} onClose={onClose} closeLabel={t('close')}>
      <form
        className={classes.form}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        {children}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <div className={classes.acts}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" busy={busy} keys="mod+enter">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
