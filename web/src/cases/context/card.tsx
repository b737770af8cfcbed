import type { ReactNode } from 'react';
import classes from './card.module.css';

/** A part of what belongs to a case, under its title. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={classes.card} aria-label={title}>
    <h2 className={classes.title}>{title}</h2>
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
