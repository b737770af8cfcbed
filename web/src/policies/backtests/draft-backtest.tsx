import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { BacktestView } from './backtest-view.js';
import classes from './backtests.module.css';
import { RunForm } from './run-form.js';
import { t } from './text.js';

interface DraftBacktestProps {
  policyId: string;
  /** As the API takes them. */
  rows: readonly { says: string }[];
  /** Something in them does not hold: it stands at its field. */
  isFaulty: boolean;
  onClose: () => void;
}

/** What the rows that are being written would have meant, beside them: they need not be saved for it. */
export default function DraftBacktest({ policyId, rows, isFaulty, onClose }: DraftBacktestProps) {
  const [run, setRun] = useState<{ id: string; of: string }>();
  const text = JSON.stringify(rows);
  // A sentence that is still missing keeps nobody from asking what the row would do.
  const said = rows.map((row) => ({ ...row, says: row.says.trim() || '…' }));
  return (
    <section className={classes.stack} aria-label={t('meant')}>
      <h2>{t('meant')}</h2>
      <p className={classes.soft}>{t('draftLead')}</p>
      {isFaulty ? (
        <p role="status" className={classes.soft}>
          {t('mendFirst')}
        </p>
      ) : (
        <RunForm policyId={policyId} what={{ rows: said }} onRun={({ id }) => setRun({ id, of: text })} />
      )}
      {run && run.of !== text && (
        <p role="status" className={classes.soft}>
          {t('writtenOn')}
        </p>
      )}
      {run && <BacktestView key={run.id} policyId={policyId} backtestId={run.id} />}
      <div>
        <Button onClick={onClose}>{t('closeIt')}</Button>
      </div>
    </section>
  );
}
