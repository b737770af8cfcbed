import { MacrosSettings } from '../macros/macros-settings.js';
import { LooksSettings } from './looks-settings.js';
import { KeysSettings } from './keys-settings.js';
import { NotificationSettings } from './notification-settings.js';
import classes from './settings.module.css';
import { t } from './text.js';

/** How one likes one's desk: every choice takes effect at once, in every browser. */
export function SettingsScreen() {
  return (
    <div className={classes.screen} role="region" aria-label={t('settings')} tabIndex={-1}>
      <title>{`${t('settings')} · Kept`}</title>
      <header className={classes.top}>
        <h1>{t('settings')}</h1>
        <p className={classes.soft}>{t('atOnce')}</p>
      </header>
      <LooksSettings />
      <KeysSettings />
      <NotificationSettings />
      <MacrosSettings />
    </div>
  );
}
