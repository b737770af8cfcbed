import { useEffect } from 'react';
import { tell } from '../ui/toast-store.js';
import { t } from './text.js';

const LOOK_EVERY_MS = 15 * 60_000;
/** It stays until somebody has time for it. */
const STAYS_MS = 8 * 3_600_000;

/** Desks stay open all day: says once when the service hands out a newer one than this. `lineStands`: it was away, and may be another now. */
export function useNewVersion(lineStands: boolean): void {
  useEffect(() => {
    if (!lineStands) return;
    let told = false;
    const look = async (): Promise<void> => {
      if (told || (await isNewest())) return;
      told = true;
      tell(t('newVersion'), { lasts: STAYS_MS, action: { label: t('reload'), run: () => window.location.reload() } });
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [lineStands]);
}

/** The page names its script, whose name changes with its content. What cannot be asked counts as no news. */
async function isNewest(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  const page = await fetch('/cases', { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!own || !page?.ok || page.redirected) return true;
  return (await page.text()).includes(new URL(own.src).pathname);
}
