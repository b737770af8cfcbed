import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Due } from '../../time/due.js';
import { duration } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { sumWords } from '../money-words.js';
import classes from '../split.module.css';
import { t } from '../text.js';
import { approvalStateWords, remedyWords } from '../words.js';
import type { ApprovalSearch } from './approval-views.rules.js';

interface ApprovalRowProps {
  approval: Shape<'ApprovalView'>;
  isOpen: boolean;
  search: ApprovalSearch;
}

/** One request in the list: how much of what, for whom, by whom, and how long there is. */
export function ApprovalRow({ approval, isOpen, search }: ApprovalRowProps) {
  const { id, remedy, asked, policy, requester, customer, caseNumber, evidenceCount, promiseAtRisk } = approval;
  const isOver = approval.settledAt !== null;
  return (
    <Link
      to="/approvals/$approvalId"
      params={{ approvalId: id }}
      search={search as never}
      className={classes.row}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={classes.first}>
        <span className={classes.cut}>{remedyWords(remedy)}</span>
        <span className={classes.sum}>{sumWords(asked)}</span>
      </span>
      <span className={classes.second}>
        <span className={classes.cut} dir="auto">
          {policy.rule?.says ?? policy.name}
        </span>
      </span>
      <span className={classes.second}>
        <span dir="auto">{requester.name}</span>
        <span aria-hidden>→</span>
        <span dir="auto">{customer.name}</span>
        <span>#{caseNumber}</span>
        <span>{t('files', { count: evidenceCount })}</span>
      </span>
      <span className={classes.second}>
        {isOver || approval.state === 'questioned' ? (
          <Chip tone={isOver ? (approval.state === 'granted' ? 'good' : 'quiet') : 'accent'}>
            {approvalStateWords(approval.state)}
          </Chip>
        ) : null}
        {!isOver && (
          <Due at={approval.dueAt} what={t('answerTo', { remedy: remedyWords(remedy), name: requester.name })} />
        )}
        <span>{t('age', { age: duration(approval.ageMinutes * 60_000) })}</span>
        {promiseAtRisk && <Chip tone="urgent">{t('promiseAtRisk')}</Chip>}
      </span>
    </Link>
  );
}
