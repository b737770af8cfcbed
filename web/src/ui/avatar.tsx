import classes from './avatar.module.css';

/** Somebody's initials, beside their name and never instead of it: drawn, so that nobody hears or finds them. */
export const Avatar = ({ name }: { name: string }) => (
  <span className={classes.avatar} aria-hidden data-initials={initialsOf(name)} />
);

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...word][0])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
