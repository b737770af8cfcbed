import i18next from 'i18next';
import { prefer, usePreferences } from '../shell/preferences.js';
import { offeredLanguages } from '../text/language.js';
import { Choice } from '../ui/choice.js';
import { Select } from '../ui/select.js';
import classes from './settings.module.css';
import { t } from './text.js';

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const SECONDS = [0, 5, 8, 10, 15, 20, 30];
const MINE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Language, zone, looks, and how long what one sends can be taken back. */
export function LooksSettings() {
  const { theme, density, zone, undoSeconds } = usePreferences();
  const zones = [...new Set([...(zone ? [zone] : []), ...Intl.supportedValuesOf('timeZone')])];
  return (
    <section className={classes.part}>
      <h2>{t('looks')}</h2>
      <div className={classes.fields}>
        <Select
          label={t('language')}
          value={i18next.language}
          options={offeredLanguages().map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(language) => prefer({ language })}
        />
        <Select
          label={t('zone')}
          hint={t('zoneHint')}
          value={zone ?? ''}
          options={[
            { value: '', label: t('zoneOfMachine', { zone: MINE }) },
            ...zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
          ]}
          onChange={(value) => prefer({ zone: value || null })}
        />
        <Select
          label={t('undoSeconds')}
          hint={t('undoHint')}
          value={String(undoSeconds)}
          options={[...new Set([...SECONDS, undoSeconds])]
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), label: count === 0 ? t('noUndo') : t('seconds', { count }) }))}
          onChange={(value) => prefer({ undoSeconds: Number(value) })}
        />
      </div>
      <div className={classes.row}>
        <span>{t('theme')}</span>
        <Choice
          label={t('theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChange={(value) => prefer({ theme: value })}
        />
      </div>
      <div className={classes.row}>
        <span>{t('density')}</span>
        <Choice
          label={t('density')}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => prefer({ density: value })}
        />
      </div>
    </section>
  );
}
