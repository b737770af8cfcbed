import classes from './sheet.module.css';
import { t } from './text.js';
import { factWords } from './fact-words.js';
import { outcomeWords } from './words.js';
import { missed } from './bent-words.js';

/** A better row that was missed by one fact alone, as a decision keeps it. */
export interface RawMiss {
  row: string;
  outcome: string;
  fact: string;
  says: string;
  value: string;
  /** What older decisions do not keep. */
  cell?: object;
  is?: unknown;
}

/** What would have been, had one fact been another. */
export const NearMisses = ({ misses }: { misses: readonly RawMiss[] }) => (
  <>
    {misses.length === 0 && <p className={classes.soft}>{t('noNearMiss')}</p>}
    <ul className={classes.lines}>
      {misses.map((miss) => (
        <li key={`${miss.row} ${miss.fact}`} className={classes.line}>
          {nearMissWords(miss)}
        </li>
      ))}
    </ul>
  </>
);

function nearMissWords({ outcome, fact, says, value, cell, is }: RawMiss): string {
  if (!cell) return t('wouldBe', { outcome: outcomeWords(outcome), fact: factWords(fact), says, value });
  const words = missed({ fact, label: fact.replaceAll('_', ' '), unit: unitIn(says), cell, value: is });
  return t('wouldBe', { outcome: outcomeWords(outcome), fact: words.fact, says: words.cell, value: words.value });
}

/** A kept decision has the unit in its words alone. */
const unitIn = (says: string): string | null => (/ days?$/.test(says) ? 'days' : null);
