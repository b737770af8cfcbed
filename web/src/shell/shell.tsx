import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { Toasts } from '../ui/toasts.js';
import { Banners } from './banners.js';
import { Palette } from './palette.js';
import { Rail } from './rail.js';
import { ShortcutSheet } from './shortcut-sheet.js';
import classes from './shell.module.css';
import { t } from './text.js';
import { useDeskActions } from './use-desk-actions.js';
import { useKeptPreferences } from './use-kept-preferences.js';
import { useNewVersion } from './use-new-version.js';
import { useOwnLanguage } from './use-own-language.js';
import { useLiveDesk } from './use-live-desk.js';
import { Voice } from './voice.js';

/** The frame around every screen. */
export function Shell() {
  const [open, setOpen] = useState<'palette' | 'keys' | undefined>();
  const stands = useLiveDesk();
  useOwnLanguage();
  useKeptPreferences();
  useNewVersion(stands);
  useDeskActions({ openPalette: () => setOpen('palette'), openSheet: () => setOpen('keys') });
  const close = () => setOpen(undefined);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <Rail onPalette={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
      <div className={classes.page}>
        <Banners lineStands={stands} />
        <main id="main" className={classes.main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Palette open={open === 'palette'} onClose={close} />
      <ShortcutSheet open={open === 'keys'} onClose={close} />
      <Toasts label={t('toasts')} closeLabel={t('close')} />
      <Voice />
    </div>
  );
}
