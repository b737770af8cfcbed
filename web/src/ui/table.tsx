import type { ReactNode } from 'react';
import classes from './table.module.css';

/** A table that scrolls by itself where it is too wide. Numbers stand at the end: `<td data-number>`. */
export const Table = ({ label, head, children }: { label: string; head: ReactNode; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself is reached by keys, too
  <section className={classes.frame} tabIndex={0} aria-label={label}>
    <table className={classes.table}>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
