import { lazy, Suspense } from 'react';
import { reads } from '../api/client.js';
import { Heads } from '../ui/listing.js';
import { Empty, Loading } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { number, percent, Rate, Read, type Period } from './figures.js';
import classes from './reports.module.css';
import { kindWords, t } from './text.js';

// The kit of charts is heavy: it comes with the first chart.
const MonthsChart = lazy(() => import('./months-chart.js'));

/** Promises kept, strictly and as last agreed, by kind; and how late they were, month by month. */
export function PromisesPart({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/reports/promises', { params: { query: period } });
  return (
    <Read query={query}>
      {({ kinds, months }) =>
        kinds.length === 0 ? (
          <Empty title={t('noPromises')}>{t('noPromisesWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            <p className={classes.soft}>{t('keptDefinition')}</p>
            <Table
              label={t('part_promises')}
              head={
                <Heads
                  columns={[
                    t('kind'),
                    { number: t('total') },
                    t('keptStrictly'),
                    t('keptAsAgreed'),
                    { number: t('late') },
                    { number: t('overdue') },
                    { number: t('renegotiated') },
                    { number: t('medianLateness') },
                  ]}
                />
              }
            >
              {kinds.map((kind) => (
                <tr key={kind.kind}>
                  <th scope="row">{kindWords(kind.kind)}</th>
                  <td data-number>{number(kind.total, 0)}</td>
                  <td>
                    <Rate rate={kind.keptRate} />
                  </td>
                  <td>
                    <Rate rate={kind.agreedRate} />
                  </td>
                  <td data-number>{percent(kind.latePercent)}</td>
                  <td data-number>{number(kind.overdue, 0)}</td>
                  <td data-number>{number(kind.renegotiated, 0)}</td>
                  <td data-number>
                    {kind.lateness.medianHours === null
                      ? '–'
                      : t('hoursShort', { hours: number(kind.lateness.medianHours) })}
                  </td>
                </tr>
              ))}
            </Table>
            {months.some(({ latePercent }) => latePercent !== null) && (
              <section className={classes.stack}>
                <h2>{t('byMonth')}</h2>
                <p className={classes.soft}>{t('byMonthDefinition')}</p>
                <Suspense fallback={<Loading label={t('loading')} lines={5} />}>
                  <MonthsChart lines={months} />
                </Suspense>
                <details>
                  <summary>{t('asTable')}</summary>
                  <Table
                    label={t('byMonth')}
                    head={<Heads columns={[t('month'), t('kind'), { number: t('total') }, { number: t('late') }]} />}
                  >
                    {months.map(({ month, kind, total, latePercent }) => (
                      <tr key={`${month} ${kind}`}>
                        <th scope="row">{month}</th>
                        <td>{kindWords(kind)}</td>
                        <td data-number>{number(total, 0)}</td>
                        <td data-number>{percent(latePercent)}</td>
                      </tr>
                    ))}
                  </Table>
                </details>
              </section>
            )}
          </div>
        )
      }
    </Read>
  );
}
