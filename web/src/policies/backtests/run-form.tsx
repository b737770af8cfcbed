import { IconHistory } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import classes from './backtests.module.css';
import { boundsOf } from '../../time/field-time.js';
import { t } from './text.js';
import { useBacktestsChanged, type Backtest } from './use-backtests.js';

interface RunFormProps {
  policyId: string;
  /** A version by its number, or rows that are none yet. */
  what: { version: number } | { rows: readonly object[] };
  onRun: (run: Backtest) => void;
}

/** Over which decisions it is replayed, and the button that does it. */
export function RunForm({ policyId, what, onRun }: RunFormProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useBacktestsChanged();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    let run: Backtest;
    void send(
      async () => {
        const body = { ...what, ...boundsOf({ from, to }) };
        const params = { path: { id: policyId } };
        run = await answerOf(api.POST('/api/v1/policies/{id}/backtests', { params, body: body as never }));
        await changed();
      },
      () => onRun(run),
    );
  };
  return (
    <form className={classes.run} aria-label={t('runIt')} onSubmit={submit}>
      <TextField
        label={t('decidedFrom')}
        type="date"
        value={from}
        max={to || undefined}
        problem={fieldProblem('from')}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        label={t('decidedTo')}
        type="date"
        value={to}
        min={from || undefined}
        problem={fieldProblem('to')}
        onChange={({ target }) => setTo(target.value)}
      />
      <Button type="submit" look="main" icon={<IconHistory />} busy={busy}>
        {t('runIt')}
      </Button>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}
