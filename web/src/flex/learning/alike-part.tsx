import { reads, type Shape } from '../../api/client.js';
import { named } from '../../policies/text.js';
import { number, percent, Read } from '../../reports/figures.js';
import { Figure, FigureList } from '../../ui/figure-list.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { HeatPart } from './heat-part.js';
import type { LearningSearch } from './learning-search.rules.js';
import classes from './learning.module.css';
import { periodIn } from './period.js';
import { t } from './text.js';

/** How alike like cases are decided, and where the policy is bent. */
export function AlikePart({ policyId, search }: { policyId: string; search: LearningSearch }) {
  const params = { path: { id: policyId }, query: periodIn(search) };
  const query = reads.useQuery('get', '/api/v1/policies/{id}/report', { params });
  return (
    <Read query={query}>
      {(report) =>
        report.decisions === 0 ? (
          <Empty title={t('nothingDecided')}>{t('nothingDecidedWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            <Figures report={report} />
            <p className={classes.soft}>{t('consistencyDefinition')}</p>
            <Outcomes outcomes={report.outcomes} />
            <HeatPart policyId={policyId} search={search} />
          </div>
        )
      }
    </Read>
  );
}

function Figures({ report }: { report: Shape<'PolicyReportView'> }) {
  const { consistency, decisions, exceptions, granted } = report;
  return (
    <FigureList>
      <Figure>
        <dt>{t('consistency')}</dt>
        <dd>
          {consistency.score === null ? t('notEnoughYet') : t('inHundred', { n: number(100 * consistency.score, 1) })}
        </dd>
        <dd>
          {consistency.score === null
            ? t('consistencyTooFew', { considered: number(consistency.considered, 0) })
            : t('consistencyOf', {
                judged: number(consistency.judged, 0),
                considered: number(consistency.considered, 0),
              })}
        </dd>
      </Figure>
      <Figure>
        <dt>{t('decisions')}</dt>
        <dd>{number(decisions, 0)}</dd>
        <dd>{t('decisionsWords')}</dd>
      </Figure>
      <Figure>
        <dt>{t('ledger')}</dt>
        <dd>{number(exceptions, 0)}</dd>
        <dd>{t('exceptionsWords')}</dd>
      </Figure>
      <Figure>
        <dt>{t('grantedShare')}</dt>
        <dd>{granted.percent === null ? t('notEnoughYet') : t('inHundred', { n: number(granted.percent, 1) })}</dd>
        <dd>
          {granted.low === null
            ? '–'
            : t('grantedSpan', { low: percent(granted.low), high: percent(granted.high), of: number(granted.of, 0) })}
        </dd>
      </Figure>
    </FigureList>
  );
}

const Outcomes = ({ outcomes }: { outcomes: Shape<'PolicyReportView'>['outcomes'] }) => (
  <Table
    label={t('byAnswer')}
    head={
      <>
        <th scope="col">{t('policySaid')}</th>
        <th scope="col" data-number>
          {t('decisions')}
        </th>
        <th scope="col" data-number>
          {t('grantedShare')}
        </th>
        <th scope="col" data-number>
          {t('refusedCount')}
        </th>
        <th scope="col" data-number>
          {t('stillOpen')}
        </th>
      </>
    }
  >
    {outcomes.map(({ outcome, decided, granted, refused, open }) => (
      <tr key={outcome}>
        <th scope="row">{named('outcome', outcome)}</th>
        <td data-number>{number(decided, 0)}</td>
        <td data-number>{number(granted, 0)}</td>
        <td data-number>{number(refused, 0)}</td>
        <td data-number>{number(open, 0)}</td>
      </tr>
    ))}
  </Table>
);
