import { IconCloudOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import classes from './banners.module.css';
import { t } from './text.js';

/** A short break is nobody's business. */
const WORTH_SAYING_MS = 4_000;

/** What the reader must know before they trust what they see. */
export function Banners({ lineStands }: { lineStands: boolean }) {
  const online = useSyncExternalStore(onConnection, () => navigator.onLine);
  const silent = useLasting(!lineStands, WORTH_SAYING_MS);
  const words = !online ? t('offline') : silent ? t('noNews') : undefined;
  return (
    <div role="status">
      {words && (
        <p className={classes.banner}>
          {online ? <IconPlugConnectedX aria-hidden /> : <IconCloudOff aria-hidden />}
          {words}
        </p>
      )}
    </div>
  );
}

/** Whether `is` has been so for that long. */
function useLasting(is: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!is) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [is, ms]);
  return lasting;
}

function onConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
