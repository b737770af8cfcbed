import { cellWords, factLabel, valueWords } from '../cell-words.js';
import { limitWords } from '../limit-words.js';
import { OutcomeChip } from '../outcome-chip.js';
import type { Fact, Facts, Sheet, Trial } from '../policy-shapes.js';
import { named, t } from '../text.js';
import classes from './trial.module.css';
import { TrialTrace } from './trial-trace.js';

interface TrialResultProps {
  trial: Trial;
  sheet: Sheet;
  catalogue: ReadonlyMap<string, Fact>;
  facts: Facts;
}

/** The answer, what it still hangs on, what was narrowly missed, and how every row came out. */
export function TrialResult({ trial, sheet, catalogue, facts }: TrialResultProps) {
  const { outcome, row, says, limits, provisional, ask, conflict, nearMisses } = trial;
  const labelOf = (name: string): string => factLabel(catalogue.get(name) ?? { name, label: name });
  return (
    <section aria-label={t('answer')} className={classes.answer}>
      <p className={classes.verdict}>
        <OutcomeChip outcome={outcome} />
        <span>{row ? t('byRow', { row }) : t('byNoRow')}</span>
        {limits.most || limits.needsReason ? <span>{limitWords(limits)}</span> : null}
      </p>
      {says && (
        <p className={classes.says} dir="auto">
          “{says}”
        </p>
      )}
      {provisional && (
        <p className={classes.call}>{t('provisional', { facts: ask.map(({ name }) => labelOf(name)).join(', ') })}</p>
      )}
      {conflict && (
        <p className={classes.call}>{t('lawWins', { statutory: conflict.statutory, never: conflict.never })}</p>
      )}
      {nearMisses.map((miss) => (
        <p key={miss.row} className={classes.near}>
          {t('nearMiss', {
            row: miss.row,
            outcome: named('outcome', miss.outcome),
            fact: labelOf(miss.fact),
            cell: cellWords(catalogue.get(miss.fact), sheet.rows.find(({ id }) => id === miss.row)?.cells[miss.fact]),
            value: valueWords(catalogue.get(miss.fact), facts[miss.fact]),
          })}
        </p>
      ))}
      <TrialTrace trial={trial} sheet={sheet} catalogue={catalogue} />
    </section>
  );
}
