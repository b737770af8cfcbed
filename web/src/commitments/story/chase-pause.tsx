import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import { useWhen } from '../when/use-when.js';
import { WhenField } from '../when/when-field.js';
import classes from './story.module.css';

interface ChasePauseProps {
  promise: Shape<'CommitmentSheet'>;
  pause: Shape<'PauseView'> | null;
}

/** Tells nobody for a while: the promise goes on. */
export function ChasePause({ promise: { id, state, source }, pause }: ChasePauseProps) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const when = useWhen();
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const params = { path: { id } };
  const act = (call: () => Promise<unknown>): void =>
    void send(call, () => {
      setAsking(false);
      void changed();
    });
  const { means } = when;
  const submit = (): void => {
    if (means.kind !== 'sound' || !why.trim()) return;
    const body = { until: new Date(means.dueAt).toISOString(), why: why.trim() };
    act(() => answerOf(api.PUT('/api/v1/commitments/{id}/pause', { params, body })));
  };
  if (pause)
    return (
      <div className={classes.pause}>
        <p>
          {t('pausedUntil', { at: absolute(pause.until) })}{' '}
          <q className={classes.quote} dir="auto">
            {pause.why}
          </q>
        </p>
        <Button
          size="small"
          busy={busy}
          onClick={() => act(() => answerOf(api.DELETE('/api/v1/commitments/{id}/pause', { params })))}
        >
          {t('endPause')}
        </Button>
      </div>
    );
  if (!CHASED.has(state) || source === 'approval') return null;
  if (!asking)
    return (
      <div>
        <Button size="small" onClick={() => setAsking(true)}>
          {t('pause')}
        </Button>
      </div>
    );
  return (
    <form
      className={classes.pause}
      aria-label={t('pause')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={classes.soft}>{t('pauseWords')}</p>
      <WhenField label={t('pauseUntil')} when={when} />
      <TextField
        label={t('pauseWhy')}
        value={why}
        required
        dir="auto"
        onChange={({ target }) => setWhy(target.value)}
      />
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.acts}>
        <Button size="small" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
        <Button size="small" look="main" type="submit" busy={busy}>
          {t('pause')}
        </Button>
      </div>
    </form>
  );
}

/** While there is somebody to remind. */
const CHASED: ReadonlySet<string> = new Set(['proposed', 'countered', 'active', 'at_risk', 'broken']);
