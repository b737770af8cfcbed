import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { reads, type Shape } from '../api/client.js';
import { Page } from '../ui/page.js';
import { Table } from '../ui/table.js';
import { number, Rate, Read } from './figures.js';
import { PeriodFields } from './period-fields.js';
import classes from './reports.module.css';
import { periodOf, type ReportSearch } from './reports.rules.js';
import { kindWords, t } from './text.js';

/** How one partner has kept its promises, as it reads it itself: every number with what it counts. */
export function ScorecardScreen() {
  const { partnerId } = useParams({ strict: false }) as { partnerId: string };
  const search: ReportSearch = useSearch({ strict: false });
  const go = useNavigate();
  const path = { id: partnerId };
  const partner = reads.useQuery('get', '/api/v1/partners/{id}', { params: { path } });
  const card = reads.useQuery('get', '/api/v1/partners/{id}/scorecard', { params: { path, query: periodOf(search) } });
  return (
    <Page title={partner.data?.name ?? t('scorecard')} lead={t('scorecardLead')}>
      <div className={classes.bar}>
        <PeriodFields
          search={search}
          onChange={(part) =>
            void go({
              to: '/partners/$partnerId/scorecard',
              params: { partnerId },
              search: { ...search, ...part } as never,
              replace: true,
            })
          }
        />
      </div>
      <Read query={card}>
        {({ overall, kinds }) => (
          <div className={classes.stack}>
            {[overall, ...kinds].map((scores) => (
              <Scores key={scores.kind ?? ''} scores={scores} />
            ))}
          </div>
        )}
      </Read>
    </Page>
  );
}

function Scores({ scores }: { scores: Shape<'ScoresView'> }) {
  const hours = (value: number | null): string => (value === null ? '–' : t('hoursShort', { hours: number(value) }));
  const lines = [
    [
      t('reliability'),
      scores.reliability.isEnough ? <Rate key="r" rate={scores.reliability} /> : t('notEnough'),
      scores.reliability.definition,
    ],
    [t('keptStrictly'), <Rate key="o" rate={scores.keptByOriginal} />, scores.keptByOriginal.definition],
    [t('keptAsAgreed'), <Rate key="a" rate={scores.keptAsAgreed} />, scores.keptAsAgreed.definition],
    [t('renegotiated'), <Rate key="n" rate={scores.renegotiated} />, scores.renegotiated.definition],
    [t('warned'), <Rate key="w" rate={scores.warnedInTime} />, scores.warnedInTime.definition],
    [t('medianLateness'), hours(scores.lateness.median), scores.lateness.definition],
    [t('response'), hours(scores.response.median), scores.response.definition],
    [t('unanswered'), <Rate key="u" rate={scores.unanswered} />, scores.unanswered.definition],
    [t('proof'), <Rate key="p" rate={scores.proof} />, scores.proof.definition],
    [t('timeHeld'), hours(scores.waiting.total), scores.waiting.definition],
    [t('open'), number(scores.open.count, 0), scores.open.definition],
    [t('overdue'), number(scores.overdue.count, 0), scores.overdue.definition],
  ] as const;
  return (
    <section className={classes.stack}>
      <h2>{kindWords(scores.kind)}</h2>
      <Table
        label={kindWords(scores.kind)}
        head={
          <>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('whatItCounts')}</th>
          </>
        }
      >
        {lines.map(([what, figure, definition]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{figure}</td>
            <td className={classes.definition}>{definition}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
