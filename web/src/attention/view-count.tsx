import { reads } from '../api/client.js';
import { Hidden } from '../ui/hidden.js';
import classes from './attention.module.css';
import { t } from './text.js';

/** How many cases a view holds, no further than anybody counts: "12", "99+". Views that are not counted show nothing. */
export function ViewCount({ view }: { view: string }) {
  const { data } = reads.useQuery('get', '/api/v1/cases/counts', {}, { staleTime: 20_000 });
  const found = data?.counts.find((one) => one.view === view);
  if (!found || found.count === 0) return null;
  const number = found.more ? `${found.count}+` : String(found.count);
  return (
    <span className={classes.count}>
      <span aria-hidden>{number}</span>
      <Hidden>{t('holds', { number })}</Hidden>
    </span>
  );
}
