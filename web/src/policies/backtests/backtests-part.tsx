import { IconHistory } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { problemWords } from '../../api/problem-words.js';
import { number } from '../../reports/figures.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
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
  if (list.isPending) return <Loading label={t('loading')} lines={5} />;
  if (list.isError && list.items.length === 0)
    return (
      <Failed
        title={t('failed')}
        words={problemWords(list.error)}
        again={t('again')}
        onAgain={() => void list.refetch()}
      />
    );
  if (list.items.length === 0)
    return (
      <Empty icon={<IconHistory />} title={t('noRuns')}>
        {t('noRunsWords')}
      </Empty>
    );
  return (
    <>
      <h3>{t('earlierRuns')}</h3>
      <Table
        label={t('earlierRuns')}
        head={
          <>
            <th scope="col">{t('askedAt')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('decided')}</th>
            <th scope="col">{t('askedBy')}</th>
            <th scope="col" data-number>
              {t('decisions')}
            </th>
            <th scope="col" data-number>
              {t('change_newlyEntitled')}
            </th>
            <th scope="col" data-number>
              {t('change_newlyDenied')}
            </th>
            <th scope="col" data-number>
              {t('costs')}
            </th>
          </>
        }
      >
        {list.items.map(({ id, askedAt, version, period, askedBy, decisions, result }) => (
          <tr key={id}>
            <th scope="row">
              <Link
                to="/policies/$policyId"
                params={{ policyId: policy.id }}
                search={searchOf(id)}
                className={classes.link}
              >
                {absolute(askedAt)}
              </Link>
            </th>
            <td>{version === null ? t('ofRows') : t('ofVersion', { number: version })}</td>
            <td>{periodWords(period)}</td>
            <td dir="auto">{nameOf(askedBy)}</td>
            <td data-number>{number(decisions, 0)}</td>
            <td data-number>{result ? number(result.changes.newlyEntitled, 0) : t('stillRunning')}</td>
            <td data-number>{result ? number(result.changes.newlyDenied, 0) : '–'}</td>
            <td data-number>{result ? money({ amount: result.cost.delta, currency: result.cost.currency }) : '–'}</td>
          </tr>
        ))}
      </Table>
      {list.hasNextPage && (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
