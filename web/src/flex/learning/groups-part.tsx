import { reads } from '../../api/client.js';
import { DifferencesTable } from '../../policies/fairness/differences-table.js';
import { GROUPINGS, type Grouping } from '../../policies/fairness/groupings.rules.js';
import { groupingWords, t as fair } from '../../policies/fairness/text.js';
import { number, Read } from '../../reports/figures.js';
import { Select } from '../../ui/select.js';
import { Empty } from '../../ui/states.js';
import type { LearningSearch } from './learning-search.rules.js';
import classes from './learning.module.css';
import { periodIn } from './period.js';
import { t } from './text.js';

interface GroupsPartProps {
  policyId: string;
  search: LearningSearch;
  by: Grouping;
  onBy: (by: Grouping) => void;
}

/** Whether groups are granted the same in the same situation. */
export function GroupsPart({ policyId, search, by, onBy }: GroupsPartProps) {
  const query = reads.useQuery('get', '/api/v1/policies/{id}/disparity', {
    params: { path: { id: policyId }, query: { ...periodIn(search), group: by } },
  });
  return (
    <div className={classes.stack}>
      <div className={classes.bar}>
        <Select
          label={t('compareBy')}
          value={by}
          options={GROUPINGS.map((value) => ({ value, label: groupingWords(value) }))}
          onChange={(value) => onBy(value as Grouping)}
        />
      </div>
      <p className={classes.soft}>{fair('howToRead')}</p>
      <Read query={query}>
        {({ decisions, unknown, situations, differences }) =>
          differences.length === 0 ? (
            <Empty title={t('nothingToCompare')}>{t('nothingToCompareWords')}</Empty>
          ) : (
            <>
              <p>
                {t('comparedOf', { count: decisions, situations: number(situations, 0) })}{' '}
                {unknown > 0 && t('groupUnknown', { count: unknown })}
              </p>
              <DifferencesTable grouping={by} differences={differences} />
            </>
          )
        }
      </Read>
    </div>
  );
}
