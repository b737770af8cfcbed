import type { Shape } from '../../api/client.js';
import { countAndShare, number, percent } from '../../reports/figures.js';
import { money } from '../../text/money.js';
import { Figure, FigureList } from '../../ui/figure-list.js';
import classes from './backtests.module.css';
import { affectedIn } from './changes.rules.js';
import { ChangesTable } from './changes-table.js';
import { FairnessAgain } from './fairness-again.js';
import { MovesTable } from './moves-table.js';
import { t } from './text.js';

interface ResultProps {
  result: Shape<'BacktestResultView'>;
  /** Where the cases behind a number are listed; left out where they are not. */
  onCases?: (change: string) => void;
}

/** What another rule would have meant: what would change, what it would cost, whom it would meet, and what such a replay cannot tell. */
export function Result({ result, onCases }: ResultProps) {
  const { decisions, changes, cost, grantedAnyway } = result;
  const sum = (amount: number): string => money({ amount, currency: cost.currency });
  return (
    <div className={classes.stack}>
      <FigureList>
        <Figure>
          <dt>{t('replayed')}</dt>
          <dd>{number(decisions, 0)}</dd>
          <dd>{t('replayedWords')}</dd>
        </Figure>
        <Figure>
          <dt>{t('wouldMeet')}</dt>
          <dd>{countAndShare(affectedIn(changes), decisions)}</dd>
          <dd>{t('wouldMeetWords')}</dd>
        </Figure>
        <Figure>
          <dt>{t('costs')}</dt>
          <dd>{`${cost.delta > 0 ? '+' : ''}${sum(cost.delta)}`}</dd>
          <dd>{t('costsWords', { more: sum(cost.more), less: sum(cost.less) })}</dd>
        </Figure>
        <Figure>
          <dt>{t('grantedAnyway')}</dt>
          <dd>{ofSome(grantedAnyway, changes.newlyEntitled)}</dd>
          <dd>{t('grantedAnywayWords')}</dd>
        </Figure>
      </FigureList>
      <p className={classes.soft}>
        {t('costHow')} {cost.withoutAmount > 0 && t('withoutAmount', { count: cost.withoutAmount })}
      </p>
      <ChangesTable changes={changes} decisions={decisions} onCases={onCases} />
      <MovesTable result={result} />
      <FairnessAgain groups={result.disparity} />
      <section aria-label={t('cannotTell')}>
        <h3>{t('cannotTell')}</h3>
        <ul className={classes.caveats}>
          <li>{t('caveat_mechanical')}</li>
          <li>{t('caveat_neverAsked')}</li>
          <li>{t('caveat_behaviour')}</li>
          <li>{t('caveat_leftOpen')}</li>
        </ul>
      </section>
    </div>
  );
}

const ofSome = (count: number, of: number): string =>
  of === 0 ? '–' : t('ofSome', { count: number(count, 0), of: number(of, 0), share: percent((100 * count) / of) });
