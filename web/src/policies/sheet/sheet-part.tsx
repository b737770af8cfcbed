import { lazy, Suspense } from 'react';
import { Loading } from '../../ui/states.js';
import { Findings } from '../findings/findings.js';
import { TestLines } from '../findings/test-lines.js';
import type { Fact, Policy, Sheet } from '../policy-shapes.js';
import type { Part } from '../policies.rules.js';
import { TrialPart } from '../trial/trial-part.js';
import { ChangesPart } from './changes-part.js';
import { DecisionTable } from './decision-table.js';
import classes from './policy-screen.module.css';
import { t } from '../text.js';
import { VersionsPart } from './versions-part.js';

// What a draft would have meant has words and tables of its own: they come when somebody asks.
const BacktestsPart = lazy(() => import('../backtests/backtests-part.js'));
const ShadowPart = lazy(() => import('../backtests/shadow-part.js'));

interface SheetPartProps {
  part: Part;
  policy: Policy;
  sheet: Sheet;
  catalogue: ReadonlyMap<string, Fact>;
  /** The backtest that is looked at. */
  run: string | undefined;
}

export function SheetPart({ part, policy, sheet, catalogue, run }: SheetPartProps) {
  if (part === 'tests') return <TestLines results={sheet.testResults} catalogue={catalogue} ownNumber={sheet.number} />;
  if (part === 'try') return <TrialPart key={sheet.number} policyId={policy.id} sheet={sheet} catalogue={catalogue} />;
  if (part === 'changes') return <ChangesPart policy={policy} sheet={sheet} />;
  if (part === 'backtests' || part === 'shadow')
    return (
      <Suspense fallback={<Loading label={t('loading')} lines={8} />}>
        {part === 'backtests' ? (
          <BacktestsPart policy={policy} sheet={sheet} run={run} />
        ) : (
          <ShadowPart policy={policy} sheet={sheet} />
        )}
      </Suspense>
    );
  if (part === 'versions') return <VersionsPart policy={policy} shown={sheet.number} />;
  return (
    <div className={classes.stack}>
      <DecisionTable rows={sheet.rows} catalogue={catalogue} check={sheet} />
      <Findings check={sheet} catalogue={catalogue} />
    </div>
  );
}
