import { Link } from '@tanstack/react-router';
import { IconCommand } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Bell } from '../notifications/bell.js';
import { keysInWords } from '../ui/keys.js';
import { AccountMenu } from './account-menu.js';
import { NAV } from './modules.js';
import { usePerson } from './person.js';
import { PlaceCount } from './place-count.js';
import classes from './rail.module.css';
import { t } from './text.js';
import { useRoom } from './use-room.js';

const MorePlaces = lazy(async () => ({ default: (await import('./more-places.js')).MorePlaces }));

/** Where one can go, and who one is: at the side, on a phone at the foot. */
export function Rail({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }) {
  const person = usePerson();
  const room = useRoom();
  const places = NAV.filter(({ isFor }) => !isFor || (person && isFor(person)));
  return (
    <nav className={classes.rail} aria-label={t('places')}>
      <span className={classes.mark} aria-hidden>
        K
      </span>
      <div className={classes.places}>
        {places.slice(0, room).map(({ to, label, icon: Icon, keys, useCount }) => (
          <Link
            key={to}
            to={to}
            className={classes.place}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false, exact: NAV.some((other) => other.to.startsWith(`${to}/`)) }}
            title={keys ? `${label()} (${keys.toUpperCase()})` : label()}
          >
            <Icon aria-hidden />
            <span>{label()}</span>
            {useCount && <PlaceCount useCount={useCount} />}
          </Link>
        ))}
      </div>
      {room === undefined ? (
        <button
          type="button"
          className={classes.place}
          onClick={onPalette}
          title={`${t('palette')} (${keysInWords('mod+k')})`}
        >
          <IconCommand aria-hidden />
          <span>{t('find')}</span>
        </button>
      ) : (
        <Suspense fallback={null}>
          <MorePlaces places={places.slice(room)} onPalette={onPalette} />
        </Suspense>
      )}
      <Bell className={classes.place} />
      <AccountMenu person={person} onKeys={onKeys} />
    </nav>
  );
}
