import type { Shape } from '../api/client.js';
import { problemNamed, problemWords } from '../api/problem-words.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/states.js';
import classes from './macros.module.css';
import { t } from './text.js';

interface MacroPreviewProps {
  preview: Shape<'MacroPreviewView'> | undefined;
  error: unknown;
  isPending: boolean;
  onTake: () => void;
}

/** What a macro would say and do here, and what stands against it. */
export function MacroPreview({ preview, error, isPending, onTake }: MacroPreviewProps) {
  if (error) return <p className={`${classes.preview} ${classes.problem}`}>{problemWords(error)}</p>;
  if (!preview) return <div className={classes.preview}>{isPending && <Loading label={t('looking')} lines={5} />}</div>;
  const { body, actions, missing, refusal, language } = preview;
  const fault =
    missing.length > 0
      ? t('missing', { what: missing.join(', ') })
      : refusal && t('refused', { why: problemNamed(refusal) });
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <p className={classes.body} dir="auto" data-prose lang={language}>
        {body ?? t('saysNothing')}
      </p>
      <h2>{t('does')}</h2>
      {actions.length === 0 && <p className={classes.soft}>{t('doesNothing')}</p>}
      <ul className={classes.does}>
        {actions.map((action) => (
          <li key={action} dir="auto">
            {action}
          </li>
        ))}
      </ul>
      {fault && (
        <p className={classes.problem} role="status">
          {fault}
        </p>
      )}
      <div className={classes.acts}>
        <Button look="main" keys="enter" disabled={Boolean(fault)} onClick={onTake}>
          {t(body === null ? 'doNow' : 'insert')}
        </Button>
      </div>
    </section>
  );
}
