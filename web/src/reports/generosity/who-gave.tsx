import { reads, type Shape } from '../../api/client.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { number, percent, Read, type Period } from '../figures.js';
import classes from '../reports.module.css';
import { t } from '../text.js';

type Use = Shape<'DiscretionUseView'>;

/** How much was decided without anybody else's agreement, by team and person in the order of their names: no ranking. */
export function WhoGave({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/discretion/use', { params: { query: period } });
  return (
    <section className={classes.stack}>
      <h2>{t('whoGave')}</h2>
      <Read query={query}>
        {({ teams, people, from, to, shownFrom }) => (
          <>
            <p className={classes.soft}>
              {t('whoGaveDefinition', { from: absolute(from), to: absolute(to) })}{' '}
              {t('fewTogether', { count: shownFrom })}
            </p>
            {teams.length + people.length === 0 ? (
              <Empty title={t('nobodyDecided')} />
            ) : (
              <Table
                label={t('whoGave')}
                head={
                  <>
                    <th scope="col">{t('who')}</th>
                    <th scope="col" data-number>
                      {t('decisions')}
                    </th>
                    <th scope="col" data-number>
                      {t('withoutApproval')}
                    </th>
                    <th scope="col" data-number>
                      {t('budgetUsed')}
                    </th>
                  </>
                }
              >
                {[...teams, ...people].map((use) => (
                  <Line key={`${use.of} ${use.holder}`} use={use} />
                ))}
              </Table>
            )}
          </>
        )}
      </Read>
    </section>
  );
}

const Line = ({ use }: { use: Use }) => (
  <tr>
    <th scope="row" dir="auto">
      {use.name === null
        ? t('othersCount', { count: use.people })
        : use.of === 'team'
          ? t('teamOfPeople', { team: use.name, count: use.people })
          : use.name}
    </th>
    <td data-number>{number(use.decisions, 0)}</td>
    <td data-number>
      {use.withoutApprovalShare === null
        ? '–'
        : t('shareAndCount', { share: percent(100 * use.withoutApprovalShare), n: number(use.withoutApproval, 0) })}
    </td>
    <td data-number>
      {use.budgets.length === 0
        ? '–'
        : use.budgets
            .map(({ used, budget, currency }) =>
              t('usedOf', { used: money({ amount: used, currency }), budget: money({ amount: budget, currency }) }),
            )
            .join(' · ')}
    </td>
  </tr>
);
