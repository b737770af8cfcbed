import { IconLock } from '@tabler/icons-react';
import { Button } from '../../ui/button.js';
import { actionsNow } from '../../keys/actions.js';
import type { WholeCase } from '../case-shapes.js';
import classes from './ending.module.css';
import { t } from './text.js';

/** Whoever begins to write in a closed case is told so, with the way back or on. */
export function ClosedStrip({ shown }: { shown: WholeCase }) {
  const mayReopen = shown.allowed.includes('reopen');
  const offer = mayReopen ? 'reopen' : 'followUp';
  const run = (): void =>
    actionsNow()
      .find(({ id }) => id === `case.${offer}`)
      ?.run();
  return (
    <div className={classes.strip} role="note">
      <IconLock aria-hidden />
      <p>{t(mayReopen || shown.customer === null ? 'closedStays' : 'closedLongAgo')}</p>
      {(mayReopen || shown.customer !== null) && (
        <Button size="small" onClick={run}>
          {t(offer)}
        </Button>
      )}
    </div>
  );
}
