import classes from './interval.module.css';

interface IntervalProps {
  /** Per cent; null while there is nothing to count. */
  percent: number | null;
  low: number | null;
  high: number | null;
  /** The same in words: it alone says it. */
  words: string;
  none: string;
}

/** A share with the span it may well lie in. */
export const Interval = ({ percent, low, high, words, none }: IntervalProps) =>
  percent === null ? (
    <span className={classes.soft}>{none}</span>
  ) : (
    <span className={classes.interval}>
      <span className={classes.rail} aria-hidden>
        {low !== null && high !== null && (
          <span
            className={classes.span}
            style={{ insetInlineStart: `${low}%`, width: `${Math.max(high - low, 1)}%` }}
          />
        )}
        <span className={classes.point} style={{ insetInlineStart: `${percent}%` }} />
      </span>
      <span>{words}</span>
    </span>
  );
