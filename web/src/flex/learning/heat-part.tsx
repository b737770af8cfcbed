import { Link } from '@tanstack/react-router';
import { reads } from '../../api/client.js';
import { named } from '../../policies/text.js';
import { number, Read } from '../../reports/figures.js';
import { money } from '../../text/money.js';
import { Heads } from '../../ui/listing.js';
import { Table } from '../../ui/table.js';
import type { LearningSearch } from './learning-search.rules.js';
import classes from './learning.module.css';
import { periodIn } from './period.js';
import { t } from './text.js';

/** Where a policy is bent: by the row that decided, and by the cell that alone stood in the way. */
export function HeatPart({ policyId, search }: { policyId: string; search: LearningSearch }) {
  const params = { path: { id: policyId }, query: periodIn(search) };
  const query = reads.useQuery('get', '/api/v1/policies/{id}/heat', { params });
  return (
    <section className={classes.stack}>
      <h2>{t('whereBent')}</h2>
      <Read query={query}>
        {({ rows, nearMisses, currency }) => (
          <>
            <Table
              label={t('byRow')}
              head={
                <Heads
                  columns={[
                    t('facet_row'),
                    t('policySaid'),
                    { number: t('decisions') },
                    { number: t('grantedShare') },
                    { number: t('ledger') },
                    { number: t('spent') },
                  ]}
                />
              }
            >
              {rows.map(({ row, outcome, decided, granted, exceptions, spent }) => (
                <tr key={`${row} ${outcome}`}>
                  <th scope="row">{row === null ? t('noRowAtAll') : <bdi>{row}</bdi>}</th>
                  <td>{named('outcome', outcome)}</td>
                  <td data-number>{number(decided, 0)}</td>
                  <td data-number>{number(granted, 0)}</td>
                  <td data-number>
                    {exceptions === 0 ? (
                      0
                    ) : (
                      <Link
                        to="/exceptions"
                        search={{ policy: policyId, row: row ?? 'none' } as never}
                        className={classes.link}
                      >
                        {number(exceptions, 0)}
                      </Link>
                    )}
                  </td>
                  <td data-number>{money({ amount: spent, currency })}</td>
                </tr>
              ))}
            </Table>
            {nearMisses.length > 0 && (
              <>
                <h3>{t('byCell')}</h3>
                <p className={classes.soft}>{t('byCellWords')}</p>
                <Table
                  label={t('byCell')}
                  head={
                    <Heads
                      columns={[
                        t('facet_row'),
                        t('missedBy'),
                        { number: t('askedTimes') },
                        { number: t('grantedShare') },
                        { number: t('ledger') },
                      ]}
                    />
                  }
                >
                  {nearMisses.map(({ row, fact, label, asked, granted, exceptions }) => (
                    <tr key={`${row} ${fact}`}>
                      <th scope="row">
                        <bdi>{row}</bdi>
                      </th>
                      <td>{named('fact', fact, label)}</td>
                      <td data-number>{number(asked, 0)}</td>
                      <td data-number>{number(granted, 0)}</td>
                      <td data-number>{number(exceptions, 0)}</td>
                    </tr>
                  ))}
                </Table>
              </>
            )}
          </>
        )}
      </Read>
    </section>
  );
}
