import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type Tone =
  'quiet' | 'accent' | 'good' | 'soon' | 'urgent' | 'late' | 'customer' | 'partner' | 'internal';

/** A word on a wash of its colour: the word alone says it, the colour only helps. */
export function Chip({ tone = 'quiet', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`${classes.chip} ${classes[tone]}`}>
      {icon && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      <span className={classes.words}>{children}</span>
    </span>
  );
}
