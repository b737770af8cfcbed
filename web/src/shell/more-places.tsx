import { useNavigate, useRouterState } from '@tanstack/react-router';
import { IconCommand, IconDots } from '@tabler/icons-react';
import { Menu } from '../ui/menu.js';
import type { NavEntry } from './desk-module.js';
import classes from './rail.module.css';
import { PlaceCount } from './place-count.js';
import { t } from './text.js';

/** The places a narrow page has no room for, behind one that has: a menu, by thumb and by arrows. */
export function MorePlaces({ places, onPalette }: { places: readonly NavEntry[]; onPalette: () => void }) {
  const go = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = places.some(({ to }) => path === to || path.startsWith(`${to}/`));
  return (
    <Menu
      label={t('morePlaces')}
      target={
        <button type="button" className={classes.place} aria-current={isHere ? 'page' : undefined}>
          <IconDots aria-hidden />
          <span>{t('more')}</span>
        </button>
      }
      parts={[
        {
          items: places.map(({ to, label, icon: Icon, useCount }) => ({
            label: label(),
            icon: <Icon aria-hidden />,
            mark: useCount && <PlaceCount useCount={useCount} />,
            onChoose: () => void go({ to }),
          })),
        },
        { items: [{ label: t('find'), icon: <IconCommand aria-hidden />, onChoose: onPalette }] },
      ]}
    />
  );
}
