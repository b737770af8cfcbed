import { reads } from '../api/client.js';
import { Empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { number, Rate, Read, type Period } from './figures.js';
import classes from './reports.module.css';
import { t } from './text.js';

/** Promises to customers that slipped: whether they heard it from us before they asked. */
export function ToldPart({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/reports/slips', { params: { query: period } });
  return (
    <Read query={query}>
      {({ slips, tasks, overPromises }) =>
        slips.total === 0 ? (
          <Empty title={t('nothingSlipped')}>{t('nothingSlippedWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            <p className={classes.big}>
              <Rate rate={slips.toldRate} />
            </p>
            <p className={classes.soft}>{t('toldDefinition')}</p>
            <Table
              label={t('part_told')}
              head={
                <>
                  <th scope="col">{t('what')}</th>
                  <th scope="col" data-number>
                    {t('howMany')}
                  </th>
                </>
              }
            >
              {(
                [
                  [t('slipped'), number(slips.total, 0)],
                  [t('toldFirst'), number(slips.toldFirst, 0)],
                  [t('askedFirst'), number(slips.askedFirst, 0)],
                  [t('nobodyYet'), number(slips.nobodyYet, 0)],
                  [t('mended'), number(slips.mended, 0)],
                  [
                    t('toldAfter'),
                    slips.toldAfterMinutes === null
                      ? '–'
                      : t('minutesShort', { minutes: number(slips.toldAfterMinutes) }),
                  ],
                  [t('lead'), slips.leadHours === null ? '–' : t('hoursShort', { hours: number(slips.leadHours) })],
                  [t('tasksOpen'), number(tasks.open, 0)],
                  [t('overPromises'), number(overPromises.total, 0)],
                ] as const
              ).map(([what, value]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td data-number>{value}</td>
                </tr>
              ))}
            </Table>
          </div>
        )
      }
    </Read>
  );
}
