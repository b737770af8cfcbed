import classes from './sheet.module.css';
import { t } from './text.js';
import { factWords, outcomeWords } from './words.js';

/** A better row that was missed by one fact alone, as a decision keeps it. */
export interface RawMiss {
  row: string;
  outcome: string;
  fact: string;
  says: string;
  value: string;
}

/** What would have been, had one fact been another. */
export const NearMisses = ({ misses }: { misses: readonly RawMiss[] }) => (
  <>
    {misses.length === 0 && <p className={classes.soft}>{t('noNearMiss')}</p>}
    <ul className={classes.lines}>
      {misses.map(({ row, outcome, fact, says, value }) => (
        <li key={`${row} ${fact}`} className={classes.line}>
          {t('wouldBe', { outcome: outcomeWords(outcome), fact: factWords(fact), says, value })}
        </li>
      ))}
    </ul>
  </>
);
