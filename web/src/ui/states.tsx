import type { ReactNode } from 'react';
import { Button } from './button.js';
import { Hidden } from './hidden.js';
import classes from './states.module.css';

/** Nothing is here, and why that is so, or what to do about it. */
export const Empty = ({ icon, title, children }: { icon?: ReactNode; title: string; children?: ReactNode }) => (
  <div className={classes.state}>
    {icon && (
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
    )}
    <p className={classes.title}>{title}</p>
    {children && <div className={classes.words}>{children}</div>}
  </div>
);

/** It is on its way: grey lines where it will stand, so that nothing jumps. */
export const Loading = ({ label, lines = 6 }: { label: string; lines?: number }) => (
  <div className={classes.loading} role="status">
    <Hidden>{label}</Hidden>
    {Array.from({ length: lines }, (_, place) => (
      <span key={place} className={classes.line} />
    ))}
  </div>
);

/** It did not work: why, in plain words, and a way to try again. */
export const Failed = ({ title, words, again, onAgain }: { title: string; words: string; again: string; onAgain?: () => void }) => (
  <div className={classes.state} role="alert">
    <p className={classes.title}>{title}</p>
    <p className={classes.words}>{words}</p>
    {onAgain && <Button onClick={onAgain}>{again}</Button>}
  </div>
);
