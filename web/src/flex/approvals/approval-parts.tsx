import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { absolute, shortDay } from '../../time/times.js';
import { serverNow } from '../../time/clock.js';
import { FactLines } from '../fact-lines.js';
import { sumWords } from '../money-words.js';
import { NearMisses, type RawMiss } from '../near-misses.js';
import { useMay } from '../../shell/may.js';
import classes from '../sheet.module.css';
import { t } from '../text.js';
import { authorityWords, reasonWords, remedyWords } from '../words.js';

/** What speaks for and against it: facts and where they are known from, what was nearly met, earlier exceptions, what people said. */
export const ApprovalParts = ({ approval }: { approval: Shape<'ApprovalSheet'> }) => (
  <>
    <Card title={t('factsOfDecision')}>
      <FactLines facts={approval.facts} />
    </Card>
    <Card title={t('nearMisses')}>
      <NearMisses misses={approval.nearMisses as unknown as RawMiss[]} />
    </Card>
    <Earlier exceptions={approval.earlierExceptions} />
    <Card title={t('whatWasSaid')}>
      {approval.excerpts.length === 0 && <p className={classes.soft}>{t('nothingSaid')}</p>}
      <ul className={classes.lines}>
        {approval.excerpts.map(({ id, at, name, author, body }) => (
          <li key={id} className={[classes.line, classes.said].join(' ')}>
            <span dir="auto">{body}</span>
            <span className={classes.soft}>
              <span dir="auto">{name ?? t(`author_${author}` as 'author_customer')}</span>,{' '}
              <time dateTime={at}>{absolute(at)}</time>
            </span>
          </li>
        ))}
      </ul>
    </Card>
    {approval.questions.length > 0 && (
      <Card title={t('askedBack')}>
        <ul className={classes.lines}>
          {approval.questions.map((question) => (
            <li key={question.id} className={classes.line}>
              <span dir="auto">{question.body}</span>
              <span dir="auto">{question.answer ?? t('noAnswerYet')}</span>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </>
);

function Earlier({ exceptions }: { exceptions: Shape<'ApprovalSheet'>['earlierExceptions'] }) {
  const reads = useMay()('exception.read');
  return (
    <Card title={t('earlierExceptions')}>
      {exceptions.length === 0 && <p className={classes.soft}>{t('noEarlier')}</p>}
      <ul className={classes.lines}>
        {exceptions.map((one) => {
          const what = `${remedyWords(one.remedy)} ${sumWords(one.amount)}`;
          return (
            <li key={one.id} className={classes.line}>
              {reads ? (
                <Link to="/exceptions/$exceptionId" params={{ exceptionId: one.id }}>
                  {what}
                </Link>
              ) : (
                <span>{what}</span>
              )}
              <span>{reasonWords(one.reasonCode)}</span>
              <span className={classes.soft}>
                {authorityWords(one.authority)},{' '}
                <time dateTime={one.grantedAt}>{shortDay(one.grantedAt, serverNow())}</time>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
