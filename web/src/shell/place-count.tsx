import classes from './rail.module.css';

/** How much waits at a place; nothing where nothing does. */
export function PlaceCount({ useCount }: { useCount: () => number | undefined }) {
  const count = useCount();
  return count ? <span className={classes.count}>{count > 99 ? '99+' : count}</span> : null;
}
