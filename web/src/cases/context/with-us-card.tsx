import { reads, type Shape } from '../../api/client.js';
import { serverNow } from '../../time/clock.js';
import { absolute, shortDay } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import type { CaseLine } from '../case-shapes.js';
import { CaseLink } from '../relations/case-link.js';
import { StateChip } from '../state-chip.js';
import { t } from '../text.js';
import { Card } from './card.js';
import classes from './with-us-card.module.css';

const CASES = 5;
const PULSES = 3;
/** Of five, from where on somebody is content. */
const CONTENT = 4;

/** What else there was between them and us: other cases, and what they said of us. Nothing, where there was nothing. */
export function WithUsCard({ customerId, caseId }: { customerId: string; caseId: string }) {
  const { data: cases } = reads.useQuery('get', '/api/v1/cases', {
    params: { query: { customer: customerId, state: 'all', sort: 'received', snoozed: 'show', limit: CASES + 1 } },
  });
  const { data: pulses } = reads.useQuery('get', '/api/v1/feedback', {
    params: { query: { customerId, limit: PULSES } },
  });
  const others = ((cases?.items ?? []) as CaseLine[]).filter(({ id }) => id !== caseId).slice(0, CASES);
  const said = pulses?.items ?? [];
  if (others.length + said.length === 0) return null;
  return (
    <Card title={t('withUs')}>
      <ul className={classes.lines}>
        {others.map((other) => (
          <li key={other.id} className={classes.line}>
            <CaseLink of={other} />
            <StateChip state={other.state} />
          </li>
        ))}
        {said.map((pulse) => (
          <PulseLine key={pulse.id} pulse={pulse} />
        ))}
      </ul>
    </Card>
  );
}

const PulseLine = ({ pulse: { score, title, body, answeredAt } }: { pulse: Shape<'FeedbackView'> }) => (
  <li className={classes.line}>
    <span className={classes.said} dir="auto">
      {[title, body].filter(Boolean).join(': ') || t('saidNothing')}
    </span>
    {score !== null && <Chip tone={score >= CONTENT ? 'good' : 'soon'}>{t('scoreOfFive', { score })}</Chip>}
    <time dateTime={answeredAt} title={absolute(answeredAt)} className={classes.when}>
      {shortDay(answeredAt, serverNow())}
    </time>
  </li>
);
