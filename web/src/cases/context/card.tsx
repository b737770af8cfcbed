import type { ReactNode } from 'react';
import classes from './card.module.css';

interface CardProps {
  title: string;
  /** What can be done with all of it, beside its title. */
  act?: ReactNode;
  children: ReactNode;
}

/** A part of what belongs to a case, under its title. */
export const Card = ({ title, act, children }: CardProps) => (
  <section className={classes.card} aria-label={title}>
    <div className={classes.head}>
      <h2 className={classes.title}>{title}</h2>
      {act}
    </div>
    {children}
  </section>
);

/** Names and what they stand for, line by line; what is not known is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className={classes.facts}>
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
  </dl>
);
