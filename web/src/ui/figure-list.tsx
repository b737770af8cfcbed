import type { ReactNode } from 'react';
import classes from './figure-list.module.css';

/** Numbers that belong together, each in a frame of its own. */
export const FigureList = ({ children }: { children: ReactNode }) => <dl className={classes.figures}>{children}</dl>;

/** One of them: its name as `<dt>`, the number as `<dd>`, and what it counts as another. */
export const Figure = ({ children }: { children: ReactNode }) => <div className={classes.figure}>{children}</div>;
