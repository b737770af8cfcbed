import classes from './reports.module.css';

/** A share, drawn beside its number: who cannot see it has the number. */
export const ShareBar = ({ percent }: { percent: number }) => (
  <span className={classes.rail} aria-hidden>
    <span className={classes.part} style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
  </span>
);
