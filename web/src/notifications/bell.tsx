import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { reads } from '../api/client.js';
import { useActions } from '../keys/actions.js';
import { Hidden } from '../ui/hidden.js';
import { Popover } from '../ui/popover.js';
import classes from './notifications.module.css';
import { t } from './text.js';

const NotificationList = lazy(() =>
  import('./notification-list.js').then((found) => ({ default: found.NotificationList })),
);

/** How much there is that one has not seen, and what it is. */
export function Bell({ className }: { className: string | undefined }) {
  const [open, setOpen] = useState(false);
  const { data } = reads.useQuery('get', '/api/v1/notifications/unseen');
  const count = data?.count ?? 0;
  const number = data?.more ? `${count}+` : String(count);
  useActions([{ id: 'notifications.open', group: t('news'), label: t('open'), keys: 'g n', run: () => setOpen(true) }]);
  return (
    <Popover
      label={t('news')}
      open={open}
      onChange={setOpen}
      target={
        <button type="button" className={className} title={`${t('news')} (G N)`} onClick={() => setOpen(!open)}>
          <span className={classes.bell}>
            <IconBell aria-hidden />
            {count > 0 && (
              <span className={classes.badge} aria-hidden>
                {number}
              </span>
            )}
          </span>
          <span>
            {t('short')}
            {count > 0 && <Hidden>{t('unseen', { number })}</Hidden>}
          </span>
        </button>
      }
    >
      <Suspense fallback={null}>
        <NotificationList onClose={() => setOpen(false)} />
      </Suspense>
    </Popover>
  );
}
