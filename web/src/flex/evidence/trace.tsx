import { Chip, type Tone } from '../../ui/chip.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';
import { factWords, valueWords } from '../fact-words.js';
import { cellWords } from '../../policies/cell-words.js';
import { keptCell } from './kept-cell.rules.js';
import { outcomeWords } from '../words.js';
import classes from './evidence.module.css';

type Truth = 'true' | 'false' | 'unknown';
/** How a row of the policy came out, as a decision keeps it. */
export interface RawTrace {
  row: string;
  outcome: string;
  truth: Truth;
  cells?: { fact: string; says: string; value?: unknown; truth: Truth }[];
}

/** As its English words are read, told in the reader's language. */
function cellSays({ says, value }: { says: string; value?: unknown }): { says: string; value: string } {
  const kept = keptCell(says);
  if (!kept) return { says, value: valueWords(value) };
  return { says: cellWords({ unit: kept.unit }, kept.cell), value: valueWords(value) };
}

const TONES: Record<Truth, Tone> = { true: 'good', false: 'quiet', unknown: 'soon' };

/** How the table came to its answer: row by row, cell by cell. */
export const Trace = ({ rows }: { rows: readonly RawTrace[] | null }) => (
  <ul className={sheet.lines}>
    {(rows ?? []).map(({ row, outcome, truth, cells = [] }) => (
      <li key={row} className={sheet.line}>
        <span>
          {row}: {outcomeWords(outcome)}
        </span>
        <Chip tone={TONES[truth]}>{t(`truth_${truth}` as 'truth_true')}</Chip>
        {cells.length > 0 && (
          <ul className={classes.cells}>
            {cells.map((cell) => (
              <li key={`${cell.fact} ${cell.says}`}>
                {t('cell', { fact: factWords(cell.fact), ...cellSays(cell) })} (
                {t(`truth_${cell.truth}` as 'truth_true')})
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);
