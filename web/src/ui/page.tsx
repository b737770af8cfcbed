import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  title: ReactNode;
  /** What it is for, in a sentence. */
  lead?: ReactNode;
  acts?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A screen that is read from top to bottom: its title, what can be done, and the rest. */
export const Page = ({ title, lead, acts, wide, children }: PageProps) => (
  <div className={classes.page} data-wide={wide || undefined}>
    <div className={classes.inner}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h1 className={classes.title} dir="auto">
            {title}
          </h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {acts && <div className={classes.acts}>{acts}</div>}
      </header>
      {children}
    </div>
  </div>
);
