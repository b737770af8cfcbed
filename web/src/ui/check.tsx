import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './check.module.css';

export interface CheckProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  children: ReactNode;
}

/** Yes or no, with the words beside it. */
export const Check = ({ children, ...rest }: CheckProps) => (
  <label className={classes.check}>
    <input type="checkbox" {...rest} />
    <span className={classes.words}>{children}</span>
  </label>
);
