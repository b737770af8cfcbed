import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { reads, type Shape } from '../api/client.js';
import { Heads } from '../ui/listing.js';
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
      t('counts_reliability'),
    ],
    [t('keptStrictly'), <Rate key="o" rate={scores.keptByOriginal} />, t('counts_keptByOriginal')],
    [t('keptAsAgreed'), <Rate key="a" rate={scores.keptAsAgreed} />, t('counts_keptAsAgreed')],
    [t('renegotiated'), <Rate key="n" rate={scores.renegotiated} />, t('counts_renegotiated')],
    [t('warned'), <Rate key="w" rate={scores.warnedInTime} />, t('counts_warnedInTime')],
    [t('medianLateness'), hours(scores.lateness.median), t('counts_lateness')],
    [t('response'), hours(scores.response.median), t('counts_response')],
    [t('unanswered'), <Rate key="u" rate={scores.unanswered} />, t('counts_unanswered')],
    [t('proof'), <Rate key="p" rate={scores.proof} />, t('counts_proof')],
    [t('timeHeld'), hours(scores.waiting.total), t('counts_waiting')],
    [t('open'), number(scores.open.count, 0), t('counts_open')],
    [t('overdue'), number(scores.overdue.count, 0), t('counts_overdue')],
  ] as const;
  return (
    <section className={classes.stack}>
      <h2>{kindWords(scores.kind)}</h2>
      <Table label={kindWords(scores.kind)} head={<Heads columns={[t('what'), t('figure'), t('whatItCounts')]} />}>
        {lines.map(([what, figure, definition]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className={classes.figure}>{figure}</td>
            <td className={classes.definition}>{definition}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
