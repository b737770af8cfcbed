import {
  IconDoorExit,
  IconKeyboard,
  IconMail,
  IconMoon,
  IconSettings,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { api, type Shape } from '../api/client.js';
import { offeredLanguages } from '../text/language.js';
import { Avatar } from '../ui/avatar.js';
import { Menu } from '../ui/menu.js';
import classes from './account-menu.module.css';
import { prefer, usePreferences } from './preferences.js';
import { t } from './text.js';
import i18next from 'i18next';

const THEMES = [
  { theme: 'light', icon: <IconSun /> },
  { theme: 'dark', icon: <IconMoon /> },
  { theme: 'system', icon: <IconSunMoon /> },
] as const;

/** Who one is, and how one likes the desk. */
export function AccountMenu({ person, onKeys }: { person: Shape<'PersonView'> | undefined; onKeys: () => void }) {
  const { theme, density, singleKeys } = usePreferences();
  const navigate = useNavigate();
  const name = person?.name ?? '…';
  return (
    <Menu
      label={t('account')}
      target={
        <button type="button" className={classes.account} aria-label={t('accountOf', { name })} title={name}>
          <Avatar name={name} />
        </button>
      }
      parts={[
        {
          title: t('theme'),
          items: THEMES.map((one) => ({
            label: t(`theme_${one.theme}` as 'theme_light'),
            icon: one.icon,
            chosen: one.theme === theme,
            onChoose: () => prefer({ theme: one.theme }),
          })),
        },
        {
          title: t('density'),
          items: (['comfortable', 'compact'] as const).map((one) => ({
            label: t(one),
            chosen: one === density,
            onChoose: () => prefer({ density: one }),
          })),
        },
        {
          title: t('language'),
          items: offeredLanguages().map(({ code, name: own }) => ({
            label: own,
            chosen: code === i18next.language,
            onChoose: () => prefer({ language: code }),
          })),
        },
        {
          items: [
            {
              label: singleKeys ? t('singleKeysOff') : t('singleKeysOn'),
              icon: <IconKeyboard />,
              onChoose: () => prefer({ singleKeys: !singleKeys }),
            },
            { label: t('settings'), icon: <IconSettings />, onChoose: () => void navigate({ to: '/settings/me' }) },
            { label: t('keys'), icon: <IconKeyboard />, keys: '?', onChoose: onKeys },
            ...(person?.role === 'manager'
              ? [
                  {
                    label: t('mails'),
                    icon: <IconMail />,
                    onChoose: () => void navigate({ to: '/settings/$section', params: { section: 'mails' } }),
                  },
                ]
              : []),
            { label: t('signOut'), icon: <IconDoorExit />, onChoose: () => void signOut() },
          ],
        },
      ]}
    />
  );
}

async function signOut(): Promise<void> {
  await api.DELETE('/api/v1/session');
  window.location.assign('/sign-in');
}
