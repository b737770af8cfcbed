import { Link } from '@tanstack/react-router';
import { reads } from '../../api/client.js';
import { budgetWords, holderWords } from '../../flex/settings/limit-words.js';
import { UsedUp } from '../../flex/settings/used-up.js';
import { money } from '../../text/money.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { Read } from '../figures.js';
import classes from '../reports.module.css';
import { t } from '../text.js';

/** What is left of every limit in the period that runs for it. */
export function AvailableNow() {
  const query = reads.useQuery('get', '/api/v1/discretion/standing', {});
  return (
    <section className={classes.stack}>
      <h2>{t('availableNow')}</h2>
      <p className={classes.soft}>{t('availableDefinition')}</p>
      <Read query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('noLimits')}>
              <Link to="/settings/$section" params={{ section: 'discretion' }}>
                {t('setLimits')}
              </Link>
            </Empty>
          ) : (
            <Table
              label={t('availableNow')}
              head={
                <>
                  <th scope="col">{t('forWhom')}</th>
                  <th scope="col">{t('budget')}</th>
                  <th scope="col" data-number>
                    {t('left')}
                  </th>
                  <th scope="col">{t('drawn')}</th>
                </>
              }
            >
              {items.map((standing) => {
                const { limit, name, left } = standing;
                return (
                  <tr key={limit.id}>
                    <th scope="row" dir="auto">
                      {holderWords(limit, name)}
                    </th>
                    <td>{budgetWords(limit)}</td>
                    <td data-number>{money({ amount: left, currency: limit.currency })}</td>
                    <td>
                      <UsedUp standing={standing} />
                    </td>
                  </tr>
                );
              })}
            </Table>
          )
        }
      </Read>
    </section>
  );
}
