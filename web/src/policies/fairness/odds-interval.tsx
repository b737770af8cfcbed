import type { Shape } from '../../api/client.js';
import { number } from '../../reports/figures.js';
import classes from './fairness.module.css';
import { placeOf } from './odds.rules.js';
import { t } from './text.js';

/** How many times the odds of the others, and within which span that may well lie; in the middle stands "as often". */
export const OddsInterval = ({ odds }: { odds: Shape<'OddsRatioView'> | null }) => {
  if (!odds) return <span className={classes.soft}>–</span>;
  const [low, high] = [placeOf(odds.low), placeOf(odds.high)];
  return (
    <span className={classes.odds}>
      <span className={classes.rail} aria-hidden>
        <span className={classes.span} style={{ insetInlineStart: `${low}%`, width: `${Math.max(high - low, 1)}%` }} />
        <span className={classes.even} />
        <span className={classes.point} style={{ insetInlineStart: `${placeOf(odds.ratio)}%` }} />
      </span>
      <span>{t('odds', { ratio: number(odds.ratio, 2), low: number(odds.low, 2), high: number(odds.high, 2) })}</span>
    </span>
  );
};
