import { Link, useSearch } from '@tanstack/react-router';
import type { Shape } from '../api/client.js';
import { Hidden } from '../ui/hidden.js';
import { Promised } from './board/promised.js';
import { TIMES, type BoardSearch, type Time } from './board.rules.js';
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
          <Cell key={time} party={line.party} name={name} time={time} cell={line[time]} />
        ))}
      </div>
    </section>
  );
}

interface CellProps {
  party: string;
  name: string;
  time: Time;
  cell: Shape<'BoardCell'>;
}

/** Its head opens all of it. */
function Cell({ party, name, time, cell }: CellProps) {
  const search: BoardSearch = useSearch({ strict: false });
  const count = cell.more ? `${cell.count}+` : String(cell.count);
  const head = (
    <>
      {t(time)} <span className={classes.count}>{count}</span>
    </>
  );
  return (
    <div className={classes.cell} data-late={(time === 'late' && cell.count > 0) || undefined}>
      <h3 className={classes.time}>
        {cell.count === 0 ? (
          head
        ) : (
          <Link
            to="/promises/$party/$when"
            params={{ party, when: time }}
            search={search as never}
            className={classes.open}
          >
            <Hidden>{`${name}: `}</Hidden>
            {head}
          </Link>
        )}
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
