import { useState } from 'react';
import { Read } from '../../reports/figures.js';
import { serverNow } from '../../time/clock.js';
import { absolute, duration, shortDay } from '../../time/times.js';
import { Select } from '../../ui/select.js';
import { Loading } from '../../ui/states.js';
import { AffectedList } from './affected-list.js';
import classes from './backtests.module.css';
import { ASKED_AS, CHANGES, type AskedAs } from './changes.rules.js';
import { Result } from './result.js';
import { t, told } from './text.js';
import { useBacktest, type Backtest } from './use-backtests.js';

interface BacktestViewProps {
  policyId: string;
  backtestId: string;
}

/** One run: how far it is, and once it is done what it found and the cases behind each number. */
export function BacktestView({ policyId, backtestId }: BacktestViewProps) {
  const query = useBacktest(policyId, backtestId);
  return (
    <Read query={query}>
      {(run) => (
        <section className={classes.stack} aria-label={t('aRun')}>
          <p className={classes.soft}>
            {about(run)} {t('askedAtBy', { at: absolute(run.askedAt) })}
          </p>
          {run.result ? (
            <Done policyId={policyId} run={run} result={run.result} />
          ) : (
            <>
              <p role="status">
                {t('running', { count: run.decisions, since: duration(serverNow() - Date.parse(run.askedAt)) })}
              </p>
              <Loading label={t('loading')} lines={6} />
            </>
          )}
        </section>
      )}
    </Read>
  );
}

function Done({ policyId, run, result }: { policyId: string; run: Backtest; result: NonNullable<Backtest['result']> }) {
  const [change, setChange] = useState<AskedAs>();
  const [listed, setListed] = useState(false);
  const showCases = (asked: string): void => {
    setChange(asked as AskedAs);
    setListed(true);
    // Once it stands there, whoever asked for it is brought to it.
    requestAnimationFrame(() => document.getElementById(`affected-${run.id}`)?.focus());
  };
  return (
    <>
      <Result result={result} onCases={showCases} />
      <section className={classes.stack} id={`affected-${run.id}`} tabIndex={-1}>
        <h3>{t('affected')}</h3>
        {listed ? (
          <>
            <div>
              <Select
                label={t('which')}
                value={change ?? ''}
                options={[
                  { value: '', label: t('allAffected') },
                  ...CHANGES.flatMap((name) =>
                    name === 'unchanged' ? [] : [{ value: ASKED_AS[name], label: told('change', name) }],
                  ),
                ]}
                onChange={(value) => setChange((value || undefined) as AskedAs | undefined)}
              />
            </div>
            <AffectedList policyId={policyId} backtestId={run.id} change={change} currency={result.cost.currency} />
          </>
        ) : (
          <p className={classes.soft}>{t('affectedHint')}</p>
        )}
      </section>
      <p className={classes.soft}>
        {t('hashWords')} <code dir="ltr">{run.hash?.slice(0, 16)}</code>
      </p>
    </>
  );
}

/** Which rows, over which decisions. */
export function about({ version, period }: Backtest): string {
  const what = version === null ? t('ofRows') : t('ofVersion', { number: version });
  return `${what} ${periodWords(period)}`;
}

export function periodWords({ from, to }: Backtest['period']): string {
  const day = (at: string): string => shortDay(at, serverNow());
  if (!from && !to) return t('overAll');
  if (from && to) return t('between', { from: day(from), to: day(lastMoment(to)) });
  return from ? t('since', { from: day(from) }) : t('until', { to: day(lastMoment(to!)) });
}

/** The end itself is not in it any more. */
const lastMoment = (to: string): string => new Date(Date.parse(to) - 1).toISOString();
