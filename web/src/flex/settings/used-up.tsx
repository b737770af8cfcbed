import type { Shape } from '../../api/client.js';
import { money } from '../../text/money.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import classes from './settings.module.css';
import { t } from './text.js';

/** How much of a limit is given, set aside and left until its period is over: drawn, and in words. */
export function UsedUp({ standing }: { standing: Shape<'LimitStandingView'> }) {
  const { limit, budget, posted, reserved, left, endsAt } = standing;
  const sum = (amount: number): string => money({ amount, currency: limit.currency });
  const share = (amount: number): string => `${budget === 0 ? 0 : Math.min(100, (100 * amount) / budget)}%`;
  return (
    <span className={classes.used}>
      <span className={classes.rail} aria-hidden>
        <span className={classes.given} style={{ width: share(posted) }} />
        <span className={classes.aside} style={{ width: share(reserved) }} />
      </span>
      <span>{t('leftOf', { left: sum(left), budget: sum(budget) })}</span>
      <span className={classes.soft}>
        {t('givenAndAside', { posted: sum(posted), reserved: sum(reserved), day: shortDay(endsAt, serverNow()) })}
      </span>
    </span>
  );
}
