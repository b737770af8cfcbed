import type { Shape } from '../../api/client.js';
import { DifferencesTable } from '../fairness/differences-table.js';
import { groupingWords, t as fair } from '../fairness/text.js';
import classes from './backtests.module.css';
import { t } from './text.js';

/** Of those who were in one situation, who would be given it by itself: whether the draft treats groups alike. */
export const FairnessAgain = ({ groups }: { groups: Shape<'BacktestResultView'>['disparity'] }) => {
  const compared = groups.filter(({ differences }) => differences.length > 1);
  if (compared.length === 0) return null;
  return (
    <details>
      <summary>{t('fairnessAgain')}</summary>
      <div className={classes.stack}>
        <p className={classes.soft}>
          {t('fairnessAgainWords')} {fair('howToRead')}
        </p>
        {compared.map(({ group, differences }) => (
          <section key={group} className={classes.stack} aria-label={groupingWords(group)}>
            <h4>{groupingWords(group)}</h4>
            <DifferencesTable grouping={group} differences={differences} />
          </section>
        ))}
      </div>
    </details>
  );
};
