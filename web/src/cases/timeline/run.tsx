import { absolute, clockTime } from '../../time/times.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { happening } from './happening.js';
import classes from './run.module.css';

/** As many happenings in a row are still told one by one. */
const TOLD_SINGLY = 2;

/** What happened between two entries: folded together where it is much, so that what people said stands out. */
export function Run({ moments, shown }: { moments: readonly Moment[]; shown: WholeCase }) {
  const list = (
    <ul className={classes.list}>
      {moments.map((moment) => (
        <li key={moment.id} className={classes.line}>
          <span dir="auto">
            {happening(moment, shown)}
            {moment.words && (
              <q className={classes.words} dir="auto">
                {moment.words}
              </q>
            )}
          </span>
          <time dateTime={moment.at} title={absolute(moment.at)}>
            {clockTime(moment.at)}
          </time>
        </li>
      ))}
    </ul>
  );
  if (moments.length <= TOLD_SINGLY) return list;
  return (
    <details className={classes.run}>
      <summary className={classes.summary}>
        {t('happenings', { count: moments.length })}
        <span className={classes.last} dir="auto">
          {happening(moments.at(-1)!, shown)}
        </span>
      </summary>
      {list}
    </details>
  );
}
