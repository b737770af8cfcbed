import { IconAlertTriangle, IconArrowsVertical, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { absolute, duration } from '../../time/times.js';
import { t } from '../text.js';
import classes from './footing.module.css';
import { slackBar } from './footing.rules.js';

type Footing = Shape<'FootingView'>;

const SIGNS = {
  comfortable: IconCircleCheck,
  tight: IconArrowsVertical,
  over: IconAlertTriangle,
  unbacked: IconHelpCircle,
} as const;

/** What a promise stands on: how much time is to spare, drawn and said, and how likely it is to be kept. */
export function FootingOf({ footing }: { footing: Footing }) {
  const { footing: kind, slackMinutes, bufferMinutes, chance } = footing;
  const Sign = SIGNS[kind];
  const bar = slackMinutes === null ? undefined : slackBar(slackMinutes, bufferMinutes);
  if (slackMinutes === null && kind === 'comfortable') return <p className={classes.soft}>{t('standsAlone')}</p>;
  return (
    <div className={classes.footing} data-footing={kind}>
      <p className={classes.words}>
        <Sign aria-hidden />
        <span>{footingWords(footing)}</span>
      </p>
      {bar && (
        <div className={classes.bar} aria-hidden>
          <span className={classes.spare} style={{ inlineSize: `${100 * bar.spare}%` }} />
          <span className={classes.buffer} style={{ insetInlineStart: `${100 * bar.buffer}%` }} />
        </div>
      )}
      {slackMinutes !== null && (
        <p className={classes.soft}>{t('buffer', { time: duration(bufferMinutes * 60_000) })}</p>
      )}
      {chance && (
        <p className={classes.soft}>{t('chance', { percent: chance.percent, low: chance.low, high: chance.high })}</p>
      )}
    </div>
  );
}

export function footingWords({ footing, slackMinutes, earliestFinish }: Footing): string {
  const time = duration(Math.abs(slackMinutes ?? 0) * 60_000);
  if (footing === 'over') return t('footing_over', { time, at: earliestFinish ? absolute(earliestFinish) : '–' });
  if (footing === 'unbacked') return t('footing_unbacked');
  return t(footing === 'tight' ? 'footing_tight' : 'footing_comfortable', { time });
}
