import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Due } from '../../time/due.js';
import { Chip } from '../../ui/chip.js';
import classes from '../board-line.module.css';
import { toneOf } from '../promise/promise-tones.js';
import { whatWords } from '../promise/what-words.js';
import { t } from '../text.js';

/** A promise on the board: it leads to its case. */
export function Promised({ promise, withState = false }: { promise: Shape<'BoardRow'>; withState?: boolean }) {
  const { caseId, caseNumber, dueAt, state } = promise;
  const what = whatWords(promise.what);
  const words = (
    <>
      <span className={classes.what} dir="auto">
        {what}
      </span>
      <span className={classes.facts}>
        {typeof caseNumber === 'number' && <span>#{caseNumber}</span>}
        <Due at={dueAt} what={what} />
        {(withState || WORTH_SAYING.has(state)) && (
          <Chip tone={toneOf(state)}>{t(`state_${state}` as 'state_kept')}</Chip>
        )}
      </span>
    </>
  );
  // A promise about an order alone has no case to go to.
  if (!caseId) return <span className={classes.promise}>{words}</span>;
  return (
    <Link to="/cases/$caseId" params={{ caseId }} className={classes.promise} data-promise>
      {words}
    </Link>
  );
}

/** Where all are much the same, only these say more than the time beside them. */
const WORTH_SAYING: ReadonlySet<string> = new Set(['proposed', 'countered', 'at_risk', 'disputed', 'reported']);
