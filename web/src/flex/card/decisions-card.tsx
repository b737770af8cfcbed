import { IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Card } from '../../cases/context/card.js';
import { useActions } from '../../keys/actions.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { sumWords } from '../money-words.js';
import { t } from '../text.js';
import { decisionStateWords, remedyWords } from '../words.js';
import classes from './decisions-card.module.css';

// Nobody waits for what they may never open.
const FlexDialog = lazy(() => import('./flex-dialog.js').then((loaded) => ({ default: loaded.FlexDialog })));
const WithdrawDialog = lazy(() =>
  import('./withdraw-dialog.js').then((loaded) => ({ default: loaded.WithdrawDialog })),
);

const TONES: Partial<Record<Shape<'DecisionView'>['state'], Tone>> = {
  awaiting_approval: 'soon',
  granted: 'accent',
  executed: 'good',
  failed: 'late',
};

/** What was decided for the customer in this case, and the way to decide something: X. */
export function DecisionsCard({ shown }: { shown: WholeCase }) {
  const [open, setOpen] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Shape<'DecisionView'>>();
  const isServed = shown.customer !== null && shown.state !== 'closed';
  const read = reads.useQuery('get', '/api/v1/cases/{id}/decisions', {
    params: { path: { id: shown.id }, query: { limit: 50 } },
  });
  const { data: asked } = reads.useQuery(
    'get',
    '/api/v1/approvals',
    { params: { query: { caseId: shown.id, limit: 50 } } },
    { enabled: (read.data?.items.length ?? 0) > 0 },
  );
  useActions(
    isServed ? [{ id: 'flex.open', group: t('case'), label: t('flexIt'), keys: 'x', run: () => setOpen(true) }] : [],
  );
  return (
    <Card title={t('decisions')}>
      {read.isError && <p role="alert">{problemWords(read.error)}</p>}
      {read.data?.items.length === 0 && <p className={classes.none}>{t('noDecisions')}</p>}
      <ul className={classes.list}>
        {read.data?.items.map((decision) => (
          <Line
            key={decision.id}
            decision={decision}
            approvalId={asked?.items.find(({ decisionId }) => decisionId === decision.id)?.id}
            onWithdraw={() => setWithdrawn(decision)}
          />
        ))}
      </ul>
      {isServed && (
        <div className={classes.acts}>
          <Button size="small" icon={<IconScale />} keys="x" onClick={() => setOpen(true)}>
            {t('flexIt')}
          </Button>
        </div>
      )}
      <Suspense>
        {open && <FlexDialog shown={shown} onClose={() => setOpen(false)} />}
        {withdrawn && <WithdrawDialog decision={withdrawn} onClose={() => setWithdrawn(undefined)} />}
      </Suspense>
    </Card>
  );
}

interface LineProps {
  decision: Shape<'DecisionView'>;
  approvalId: string | undefined;
  onWithdraw: () => void;
}

function Line({ decision, approvalId, onWithdraw }: LineProps) {
  const { remedy, amount, state, rule, policy, decidedBy, decidedAt, remedyId, caseId, why } = decision;
  return (
    <li className={classes.decision}>
      <p className={classes.what}>
        {remedyWords(remedy)} {amount && sumWords(amount)}
      </p>
      <p className={classes.facts}>
        <Chip tone={TONES[state] ?? 'quiet'}>{decisionStateWords(state)}</Chip>
        <span dir="auto">{decidedBy.name}</span>
        <time dateTime={decidedAt}>{shortDay(decidedAt, serverNow())}</time>
      </p>
      <p className={classes.rule} dir="auto">
        {rule ?? t('noRowOf', { policy })}
      </p>
      {why && (
        <p className={classes.rule} dir="auto">
          {t('quoted', { words: why })}
        </p>
      )}
      <div className={classes.acts}>
        {approvalId && (
          <Link to="/approvals/$approvalId" params={{ approvalId }}>
            {t('toApproval')}
          </Link>
        )}
        {remedyId && (
          <Link to="/remedies" search={{ caseId } as never}>
            {t('toRemedy')}
          </Link>
        )}
        {decision.allowed.includes('withdraw') && (
          <Button size="small" onClick={onWithdraw} aria-label={t('withdrawOf', { remedy: remedyWords(remedy) })}>
            {t('withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
