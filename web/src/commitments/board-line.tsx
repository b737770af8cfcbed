import { Link } from '@tanstack/react-router';
import type { Shape } from '../api/client.js';
import { Due } from '../time/due.js';
import { TIMES, type Time } from './board.rules.js';
import classes from './board-line.module.css';
import { t } from './text.js';

/** One party's promises: a cell for each time, the first few of each by name. */
export function BoardLine({ line }: { line: Shape<'BoardLine'> }) {
  const name = line.party === 'us' ? t('us') : (line.name ?? t('aPartner'));
  return (
    <section className={classes.line} aria-label={name}>
      <h2 className={classes.party} dir="auto">
        {name}
      </h2>
      <div className={classes.cells}>
        {TIMES.map((time) => (
          <Cell key={time} time={time} cell={line[time]} />
        ))}
      </div>
    </section>
  );
}

function Cell({ time, cell }: { time: Time; cell: Shape<'BoardCell'> }) {
  const count = cell.more ? `${cell.count}+` : String(cell.count);
  return (
    <div className={classes.cell} data-late={(time === 'late' && cell.count > 0) || undefined}>
      <h3 className={classes.time}>
        {t(time)} <span className={classes.count}>{count}</span>
      </h3>
      <ul className={classes.promises}>
        {cell.first.map((promise) => (
          <li key={promise.id}>
            <Promised promise={promise} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Promised({ promise: { caseId, caseNumber, what, dueAt } }: { promise: Shape<'BoardRow'> }) {
  const words = (
    <>
      <span className={classes.what} dir="auto">
        {what}
      </span>
      <span className={classes.facts}>
        {typeof caseNumber === 'number' && <span>#{caseNumber}</span>}
        <Due at={dueAt} what={what} />
      </span>
    </>
  );
  // A promise about an order alone has no case to go to.
  if (!caseId) return <span className={classes.promise}>{words}</span>;
  return (
    <Link to="/cases/$caseId" params={{ caseId }} className={classes.promise}>
      {words}
    </Link>
  );
}
