import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Card, Facts } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { locale } from '../../text/language.js';
import { IconButton } from '../../ui/icon-button.js';
import { Failed, Loading } from '../../ui/states.js';
import sheet from '../sheet.module.css';
import classes from '../split.module.css';
import { t, verdictWords } from '../ledger/text.js';
import { methodWords } from '../words.js';
import own from './samples.module.css';

/** What the sample showed: how often each verdict was given and in what interval its true share lies, the findings, and how it was drawn. */
export function Report({ id, onBack }: { id: string; onBack: () => void }) {
  const read = reads.useQuery('get', '/api/v1/exceptions/samples/{id}/report', { params: { path: { id } } });
  if (read.isError)
    return (
      <Failed
        title={t('samplesFailed')}
        words={problemWords(read.error)}
        again={t('again')}
        onAgain={() => void read.refetch()}
      />
    );
  if (!read.data) return <Loading label={t('loading')} />;
  const { sample, finished, open, verdicts, findings, meaning, reviewers } = read.data;
  return (
    <article className={`${sheet.sheet} ${own.report}`}>
      <header className={sheet.head}>
        <span className={classes.back}>
          <IconButton label={t('back')} icon={<IconArrowLeft />} onClick={onBack} />
        </span>
        <h1 className={sheet.title}>{t('report')}</h1>
      </header>
      {!finished && (
        <p className={sheet.note} data-tone="soon">
          {t('notFinished', { count: open })}
        </p>
      )}
      <p className={sheet.soft} dir="auto">
        {meaning}
      </p>
      <table>
        <caption className={sheet.soft}>{t('sharesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('verdict')}</th>
            <th scope="col" data-number>
              {t('count')}
            </th>
            <th scope="col" data-number>
              %
            </th>
            <th scope="col" data-number>
              {t('interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((share) => (
            <tr key={share.verdict}>
              <th scope="row">{verdictWords(share.verdict)}</th>
              <td data-number>{t('ofAll', { count: share.count, of: share.of })}</td>
              <td data-number>{percent(share.percent)}</td>
              <td data-number>{share.low === null ? '–' : `${percent(share.low)} – ${percent(share.high)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={sheet.parts}>
        <Card title={t('findings')}>
          {findings.length === 0 && <p className={sheet.soft}>{t('noFindings')}</p>}
          <ul className={sheet.lines}>
            {findings.map((one) => (
              <Finding key={one.n} finding={one} />
            ))}
          </ul>
        </Card>
        <Card title={t('howDrawn')}>
          <Facts
            facts={[
              [t('method'), methodWords(sample.method)],
              [t('size'), sample.size],
              [t('population'), sample.population],
              [
                t('seed'),
                <span key="seed" className={sheet.mono}>
                  {sample.seed}
                </span>,
              ],
              [
                t('filter'),
                <span key="filter" className={sheet.mono}>
                  {JSON.stringify(sample.filter)}
                </span>,
              ],
              [
                'SHA-256',
                <span key="sha256" className={sheet.mono}>
                  {sample.populationSha256}
                </span>,
              ],
              [t('drawnBy'), sample.drawnBy.name],
              [t('drawnAt'), absolute(sample.drawnAt)],
              [
                t('reviewers'),
                reviewers.map(({ name, reviewed }) => `${name ?? t('erased')} (${reviewed})`).join(', '),
              ],
            ]}
          />
        </Card>
      </div>
    </article>
  );
}

const Finding = ({ finding }: { finding: Shape<'FindingView'> }) => (
  <li className={sheet.line}>
    <Link to="/exceptions/$exceptionId" params={{ exceptionId: finding.exceptionId }}>
      {finding.n}. {verdictWords(finding.verdict)}
    </Link>
    <span dir="auto">{finding.note}</span>
    <span className={sheet.soft}>
      <span dir="auto">{finding.reviewer.name ?? t('erased')}</span>, {absolute(finding.reviewedAt)}
    </span>
  </li>
);

const percent = (value: number | null): string =>
  value === null ? '–' : new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
