import { IconX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from './button.js';
import { IconButton } from './icon-button.js';
import { dismiss, onToasts, toasts, type Toast } from './toast-store.js';
import classes from './toasts.module.css';

/** What was done just now, at the foot of the page, and how to undo it while that lasts. */
export function Toasts({ label, closeLabel }: { label: string; closeLabel: string }) {
  const shown = useSyncExternalStore(onToasts, toasts);
  return (
    <div className={classes.pile} role="region" aria-label={label}>
      <div aria-live="polite">
        {shown.map((toast) => (
          <OneToast key={toast.id} toast={toast} closeLabel={closeLabel} />
        ))}
      </div>
    </div>
  );
}

function OneToast({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const { id, words, action, tone, lasts } = toast;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), lasts);
    return () => clearTimeout(timer);
  }, [id, lasts]);
  const act = () => {
    dismiss(id);
    action?.run();
  };
  return (
    <div className={classes.toast} data-tone={tone}>
      <span className={classes.words}>{words}</span>
      {action && (
        <Button look="quiet" size="small" keys={action.keys} onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton label={closeLabel} icon={<IconX />} onClick={() => dismiss(id)} />
    </div>
  );
}
