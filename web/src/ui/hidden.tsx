import type { ReactNode } from 'react';
import classes from './hidden.module.css';

/** Words for who listens instead of looking. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={classes.hidden}>{children}</span>;
