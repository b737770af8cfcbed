import classes from './bulk.module.css';
import { toggle, useIsSelected } from './selection.js';
import { t } from './text.js';

/** Chooses a case of the list, to change it together with others. */
export const RowCheck = ({ id, number }: { id: string; number: number }) => (
  <label className={classes.check}>
    <input
      type="checkbox"
      checked={useIsSelected(id)}
      onChange={() => toggle(id)}
      aria-label={t('choose', { number })}
    />
  </label>
);
