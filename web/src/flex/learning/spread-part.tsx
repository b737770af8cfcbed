import { lazy, Suspense } from 'react';
import { reads } from '../../api/client.js';
import { number, percent, Read } from '../../reports/figures.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Empty, Loading } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import type { LearningSearch } from './learning-search.rules.js';
import classes from './learning.module.css';
import { periodIn } from './period.js';
import { t } from './text.js';

// The kit of charts is heavy: it comes with the first chart.
const FunnelChart = lazy(() => import('./funnel-chart.js'));

const TONES: Record<string, Tone> = { within: 'good', 'outside 95': 'soon', 'outside 99.8': 'urgent' };

/** How those who decide spread around what all together grant, and how far chance alone would spread them: no ranking. */
export function SpreadPart({ policyId, search }: { policyId: string; search: LearningSearch }) {
  const params = { path: { id: policyId }, query: periodIn(search) };
  const query = reads.useQuery('get', '/api/v1/policies/{id}/funnel', { params });
  return (
    <Read query={query}>
      {({ points, meanPercent, decided, notDrawn }) =>
        points.length === 0 || meanPercent === null ? (
          <Empty title={t('notEnoughYet')}>{t('spreadTooFew', { count: notDrawn })}</Empty>
        ) : (
          <div className={classes.stack}>
            <p className={classes.soft}>{t('spreadDefinition')}</p>
            <p>
              {t('togetherGrant', { share: percent(meanPercent), count: decided })}{' '}
              {notDrawn > 0 && t('notDrawn', { count: notDrawn })}
            </p>
            <Suspense fallback={<Loading label={t('loading')} lines={6} />}>
              <FunnelChart points={points} meanPercent={meanPercent} />
            </Suspense>
            <Table
              label={t('lesson_spread')}
              head={
                <>
                  <th scope="col">{t('who')}</th>
                  <th scope="col" data-number>
                    {t('decisions')}
                  </th>
                  <th scope="col" data-number>
                    {t('grantedShare')}
                  </th>
                  <th scope="col" data-number>
                    {t('byChance')}
                  </th>
                  <th scope="col">{t('whatItMeans')}</th>
                </>
              }
            >
              {points.map((point) => (
                <tr key={point.personId ?? point.name}>
                  <th scope="row" dir="auto">
                    {point.name}
                  </th>
                  <td data-number>{number(point.decided, 0)}</td>
                  <td data-number>
                    {percent(point.percent)} ({number(point.granted, 0)})
                  </td>
                  <td data-number>
                    {t('span', { low: percent(point.within95.low), high: percent(point.within95.high) })}
                  </td>
                  <td>
                    <Chip tone={TONES[point.stands] ?? 'quiet'}>
                      {t(`stands_${point.stands.replace(/[ .]/g, '_')}` as 'stands_within')}
                    </Chip>
                  </td>
                </tr>
              ))}
            </Table>
          </div>
        )
      }
    </Read>
  );
}
