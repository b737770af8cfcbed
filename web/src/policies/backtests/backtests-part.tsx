import { IconHistory } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { countAndShare, number } from '../../reports/figures.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Listing } from '../../ui/listing.js';
import { useManagerNames } from '../policy-reads.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { BacktestView, periodWords } from './backtest-view.js';
import classes from './backtests.module.css';
import { RunForm } from './run-form.js';
import { t } from './text.js';
import { useBacktests, type Backtest } from './use-backtests.js';

interface BacktestsPartProps {
  policy: Policy;
  sheet: Sheet;
  /** The run that is looked at. */
  run: string | undefined;
}

/** What this version would have said to all that was decided; every run is kept. */
export default function BacktestsPart({ policy, sheet, run }: BacktestsPartProps) {
  const go = useNavigate();
  const search = (more: object) => ({ version: sheet.number, show: 'backtests', ...more }) as never;
  if (run)
    return (
      <div className={classes.stack}>
        <p>
          <Link to="/policies/$policyId" params={{ policyId: policy.id }} search={search({})} className={classes.link}>
            {t('allRuns')}
          </Link>
        </p>
        <BacktestView key={run} policyId={policy.id} backtestId={run} />
      </div>
    );
  const open = ({ id }: Backtest): void =>
    void go({ to: '/policies/$policyId', params: { policyId: policy.id }, search: search({ run: id }) });
  return (
    <div className={classes.stack}>
      <p className={classes.soft}>{t('lead', { number: sheet.number })}</p>
      <RunForm policyId={policy.id} what={{ version: sheet.number }} onRun={open} />
      <Runs policy={policy} searchOf={(id) => search({ run: id })} />
    </div>
  );
}

function Runs({ policy, searchOf }: { policy: Policy; searchOf: (id: string) => never }) {
  const list = useBacktests(policy.id);
  const nameOf = useManagerNames();
  return (
    <>
      {list.items.length > 0 && <h3>{t('earlierRuns')}</h3>}
      <Listing
        list={list}
        label={t('earlierRuns')}
        columns={[
          t('askedAt'),
          t('what'),
          t('decided'),
          t('askedBy'),
          { number: t('decisions') },
          { number: t('change_newlyEntitled') },
          { number: t('change_newlyDenied') },
          { number: t('costs') },
        ]}
        keyOf={({ id }) => id}
        cells={({ id, askedAt, version, period, askedBy, decisions, result }) => [
          <Link
            key="run"
            to="/policies/$policyId"
            params={{ policyId: policy.id }}
            search={searchOf(id)}
            className={classes.link}
          >
            {absolute(askedAt)}
          </Link>,
          version === null ? t('ofRows') : t('ofVersion', { number: version }),
          periodWords(period),
          nameOf(askedBy),
          number(decisions, 0),
          result ? countAndShare(result.changes.newlyEntitled, decisions) : t('stillRunning'),
          result ? countAndShare(result.changes.newlyDenied, decisions) : '–',
          result ? money({ amount: result.cost.delta, currency: result.cost.currency }) : '–',
        ]}
        empty={{ icon: <IconHistory />, title: t('noRuns'), words: t('noRunsWords') }}
      />
    </>
  );
}
