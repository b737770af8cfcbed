import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Due } from '../../time/due.js';
import { absolute, duration } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { IconButton } from '../../ui/icon-button.js';
import { Failed, Loading } from '../../ui/states.js';
import { sumWords } from '../money-words.js';
import sheet from '../sheet.module.css';
import classes from '../split.module.css';
import { t } from '../text.js';
import { approvalStateWords, reasonWords, remedyWords } from '../words.js';
import { ApprovalActs } from './approval-acts.js';
import { ApprovalParts } from './approval-parts.js';
import { Seats } from './seats.js';

/** One request whole: what it is about and by what rule, who may answer, and the answers. */
export function ApprovalPane({ id, onBack }: { id: string; onBack: () => void }) {
  const read = reads.useQuery('get', '/api/v1/approvals/{id}', { params: { path: { id } } });
  const approval = read.data;
  return (
    <section className={classes.detail} aria-label={t('approval')}>
      {!approval && read.isError && (
        <Failed
          title={t('approvalFailed')}
          words={problemWords(read.error)}
          again={t('again')}
          onAgain={() => void read.refetch()}
        />
      )}
      {!approval && !read.isError && <Loading label={t('loading')} lines={12} />}
      {approval && <Sheet approval={approval} onBack={onBack} />}
    </section>
  );
}

function Sheet({ approval, onBack }: { approval: Shape<'ApprovalSheet'>; onBack: () => void }) {
  const { asked, remedy, policy, requester, customer, caseId, caseNumber, subject, promiseAtRisk } = approval;
  const isOver = approval.settledAt !== null;
  return (
    <article className={sheet.sheet}>
      <header className={sheet.head}>
        <span className={classes.back}>
          <IconButton label={t('back')} icon={<IconArrowLeft />} onClick={onBack} />
        </span>
        <div className={sheet.title}>
          <h1 className={sheet.sum}>
            {asked ? t('sumOf', { sum: sumWords(asked), remedy: remedyWords(remedy) }) : remedyWords(remedy)}
          </h1>
          <p className={sheet.facts}>
            <span>{t('askedBy', { name: requester.name })}</span>
            <span>{t('forCustomer', { name: customer.name })}</span>
            <Link to="/cases/$caseId" params={{ caseId }}>
              #{caseNumber} <span dir="auto">{subject}</span>
            </Link>
          </p>
          <p className={sheet.facts}>
            <Chip tone={approval.state === 'granted' ? 'good' : isOver ? 'quiet' : 'accent'}>
              {approvalStateWords(approval.state)}
            </Chip>
            {!isOver && <Due at={approval.dueAt} />}
            <span title={absolute(approval.askedAt)}>{t('age', { age: duration(approval.ageMinutes * 60_000) })}</span>
            {approval.originalDueAt !== approval.dueAt && <span>{t('escalated', { level: approval.level })}</span>}
            {approval.granted && isOver && <span>{t('grantedSum', { sum: sumWords(approval.granted) })}</span>}
          </p>
        </div>
        <ApprovalActs approval={approval} />
      </header>
      <div className={sheet.note}>
        <strong>{reasonWords(approval.reasonCode)}</strong>
        <p dir="auto">{approval.why}</p>
      </div>
      {promiseAtRisk && (
        <div className={sheet.note} data-tone="soon">
          <strong>{t(promiseAtRisk.restsOnIt ? 'promiseRests' : 'promiseAtRisk')}</strong>{' '}
          <span dir="auto">{promiseAtRisk.what}</span> <Due at={promiseAtRisk.dueAt} />
        </div>
      )}
      {approval.question && (
        <div className={sheet.note} data-tone="soon">
          <strong>{t('asksBack', { name: approval.question.askedBy.name })}</strong>
          <p dir="auto">{approval.question.body}</p>
        </div>
      )}
      <section className={sheet.wide} aria-label={t('ruleThen')}>
        <h2 className={sheet.soft}>
          {t('ruleThen')}: <span dir="auto">{policy.name}</span>, {t('versionNumber', { version: policy.version })}
          {policy.rule && ` · ${policy.rule.row}`}
        </h2>
        <p className={sheet.says} dir="auto">
          {policy.rule?.says ?? t('noRow')}
        </p>
        <p className={sheet.soft} dir="auto">
          {approval.purpose}
        </p>
      </section>
      <div className={sheet.parts}>
        <Seats approval={approval} />
        <ApprovalParts approval={approval} />
      </div>
    </article>
  );
}
