import type { Shape } from '../../api/client.js';
import { t } from '../ledger/text.js';
import classes from './samples.module.css';

/** How far a sample has been looked at, and what came of it. */
export function Progress({ progress: { sound, unsound, unclear, open } }: { progress: Shape<'ProgressView'> }) {
  const all = sound + unsound + unclear + open;
  const words = t('progress', { looked: all - open, all, unsound, unclear });
  return (
    <span className={classes.progress}>
      <progress aria-label={words} max={all} value={all - open} />
      <span>{words}</span>
    </span>
  );
}
