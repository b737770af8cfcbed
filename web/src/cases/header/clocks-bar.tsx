import { duration } from '../../time/times.js';
import { useClocks } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { sharesOf, type Share } from './clocks.rules.js';
import classes from './clocks-bar.module.css';

/** Whose time it has been: one bar, and the same in words beneath it. */
export function ClocksBar({ shown }: { shown: WholeCase }) {
  const { data } = useClocks(shown.id);
  const shares = sharesOf(data?.sums ?? shown.clocks);
  if (shares.length === 0) return null;
  const nameOf = ({ party, partnerId }: Share): string =>
    shown.participants.find((one) => one.partnerId === partnerId)?.partner ?? t(`clock_${party}` as 'clock_us');
  return (
    <figure className={classes.clocks} aria-label={t('clocks')}>
      <div className={classes.bar} aria-hidden>
        {shares.map((share) => (
          <span
            key={share.partnerId ?? share.party}
            className={classes.share}
            data-party={share.party}
            style={{ flexGrow: share.time }}
          />
        ))}
      </div>
      <figcaption className={classes.words}>
        {shares.map((share) => (
          <span key={share.partnerId ?? share.party} className={classes.word} data-party={share.party}>
            <span dir="auto">{nameOf(share)}</span> {duration(share.time)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
