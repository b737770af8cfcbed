import { Link } from '@tanstack/react-router';
import { IconCommand } from '@tabler/icons-react';
import { Bell } from '../notifications/bell.js';
import { AccountMenu } from './account-menu.js';
import { NAV } from './modules.js';
import { usePerson } from './person.js';
import classes from './rail.module.css';
import { t } from './text.js';

/** Where one can go, and who one is: at the side, on a phone at the foot. */
export function Rail({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }) {
  const person = usePerson();
  return (
    <nav className={classes.rail} aria-label={t('places')}>
      <span className={classes.mark} aria-hidden>
        K
      </span>
      <div className={classes.places}>
        {NAV.filter(({ isFor }) => !isFor || (person && isFor(person))).map(
          ({ to, label, icon: Icon, keys, useCount }) => (
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
              {useCount && <Count useCount={useCount} />}
            </Link>
          ),
        )}
      </div>
      <button type="button" className={classes.place} onClick={onPalette} title={`${t('palette')} (Ctrl K)`}>
        <IconCommand aria-hidden />
        <span>{t('find')}</span>
      </button>
      <Bell className={classes.place} />
      <AccountMenu person={person} onKeys={onKeys} />
    </nav>
  );
}

function Count({ useCount }: { useCount: () => number | undefined }) {
  const count = useCount();
  return count ? <span className={classes.count}>{count > 99 ? '99+' : count}</span> : null;
}
