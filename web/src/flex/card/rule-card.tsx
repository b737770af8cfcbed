import type { Shape } from '../../api/client.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { missed } from '../bent-words.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { askedBecauseWords, outcomeWords, remedyWords } from '../words.js';
import classes from './decide-form.module.css';

const TONES: Record<Shape<'PolicyCardView'>['outcome'], Tone> = {
  statutory: 'good',
  entitled: 'good',
  flexible: 'accent',
  approval: 'soon',
  never: 'late',
};

/** Whether I may and up to how much, what is left, what the rule says and why there is one, and what was nearly met. */
export function RuleCard({ card, facts }: { card: Shape<'PolicyCardView'>; facts: Shape<'FlexCardView'>['facts'] }) {
  const { mayDecide, discretion, rule, purpose, nearMisses, outcome, conflict, possible } = card;
  const before = (facts['exceptions_before'] as { value?: unknown } | undefined)?.value;
  return (
    <section aria-label={t('rule')} className={sheet.form}>
      <div className={classes.may} role="status">
        <strong>
          {t(
            outcome === 'never'
              ? 'mayNever'
              : mayDecide.alone
                ? 'mayAlone'
                : card.provisional
                  ? 'mayUnknown'
                  : 'mayAsk',
          )}
        </strong>
        <Chip tone={TONES[outcome]}>{outcomeWords(outcome)}</Chip>
        {mayDecide.upTo && mayDecide.upTo.amount > 0 && outcome !== 'never' && (
          <span>{t('upTo', { sum: money(mayDecide.upTo) })}</span>
        )}
        {mayDecide.because && <span className={sheet.soft}>{askedBecauseWords(mayDecide.because)}</span>}
        {mayDecide.cooldownUntil && (
          <span className={sheet.soft}>{t('cooldownUntil', { at: absolute(mayDecide.cooldownUntil) })}</span>
        )}
        {discretion && <Left discretion={discretion} />}
      </div>
      <div className={sheet.note} data-tone={outcome === 'never' ? 'late' : undefined}>
        <p className={sheet.says} dir="auto">
          {rule ?? t('noRow')}
        </p>
        <p className={sheet.soft} dir="auto">
          {purpose}
        </p>
      </div>
      {conflict && <p className={sheet.soft}>{t('conflict', { ...conflict })}</p>}
      {typeof before === 'number' && <p className={sheet.soft}>{t('exceptionsBefore', { count: before })}</p>}
      {nearMisses.length > 0 && (
        <ul className={sheet.soft} aria-label={t('nearMisses')}>
          {nearMisses.map((miss) => (
            <li key={`${miss.row} ${miss.fact}`} dir="auto">
              {miss.row}: {missWords(miss)}
            </li>
          ))}
        </ul>
      )}
      {possible.length > 0 && (
        <ul className={sheet.lines} aria-label={t('possible')}>
          {possible.map((one) => (
            <li key={`${one.policyId} ${one.remedy}`} className={sheet.line}>
              <span>{remedyWords(one.remedy)}</span>
              <Chip tone={TONES[one.outcome]}>{outcomeWords(one.outcome)}</Chip>
              <span dir="auto">{one.rule}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** As the service words it where only that is known. */
function missWords(miss: Shape<'NearlyMetView'>): string {
  if (!miss.cell) return miss.words;
  const { fact, cell, value } = missed({ ...miss, cell: miss.cell });
  return t('wouldBe', { outcome: outcomeWords(miss.outcome), fact, says: cell, value });
}

/** Generosity available: the least that is left on any of the budgets. */
function Left({ discretion: { left, budgets } }: { discretion: Shape<'DiscretionView'> }) {
  const tightest = budgets.find((one) => one.left.amount === left.amount);
  const words = t(tightest ? `left_${tightest.period}` : 'left', {
    sum: money(left),
    of: tightest ? money(tightest.budget) : '',
  });
  return (
    <span className={classes.left}>
      {words}
      {tightest && tightest.budget.amount > 0 && (
        <meter
          className={classes.meter}
          aria-label={words}
          min={0}
          max={tightest.budget.amount}
          value={Math.max(0, left.amount)}
        />
      )}
    </span>
  );
}
