import { Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { Empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { number, percent, Read, type Period } from './figures.js';
import classes from './reports.module.css';
import { kindWords, t } from './text.js';

/** Which partners came late with what, the latest first. */
export function LatePart({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/reports/promises', { params: { query: period } });
  return (
    <Read query={query}>
      {({ partners }) =>
        partners.every(({ worst }) => worst.length === 0) ? (
          <Empty title={t('nobodyLate')}>{t('nobodyLateWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            {partners
              .filter(({ worst }) => worst.length > 0)
              .map(({ kind, atLeast, worst }) => (
                <section key={kind} className={classes.stack}>
                  <h2>{kindWords(kind)}</h2>
                  <p className={classes.soft}>{t('lateDefinition', { count: atLeast })}</p>
                  <Table
                    label={kindWords(kind)}
                    head={
                      <>
                        <th scope="col">{t('partner')}</th>
                        <th scope="col" data-number>
                          {t('done')}
                        </th>
                        <th scope="col" data-number>
                          {t('late')}
                        </th>
                        <th scope="col" data-number>
                          {t('overdue')}
                        </th>
                      </>
                    }
                  >
                    {worst.map((partner) => (
                      <tr key={partner.partnerId}>
                        <th scope="row" dir="auto">
                          <Link
                            to="/partners/$partnerId/scorecard"
                            params={{ partnerId: partner.partnerId }}
                            search={period as never}
                          >
                            {partner.name}
                          </Link>
                        </th>
                        <td data-number>{number(partner.done, 0)}</td>
                        <td data-number>
                          {percent(partner.latePercent)} ({number(partner.late, 0)})
                        </td>
                        <td data-number>{number(partner.overdue, 0)}</td>
                      </tr>
                    ))}
                  </Table>
                </section>
              ))}
          </div>
        )
      }
    </Read>
  );
}
