import { Link } from '@tanstack/react-router';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import type { Policy } from '../policy-shapes.js';
import { named, t } from '../text.js';
import classes from './policies-screen.module.css';

/** A policy, what it speaks of, and which of its versions counts. */
export const PolicyLine = ({
  policy: { id, name, remedies, inForce, scheduled, newestDraft, retiredAt },
}: {
  policy: Policy;
}) => (
  <Link to="/policies/$policyId" params={{ policyId: id }} className={classes.line}>
    <span>
      <span className={classes.name} dir="auto">
        {name}
      </span>
      <span className={classes.soft}> · {remedies.map((remedy) => named('remedy', remedy)).join(', ')}</span>
    </span>
    <span className={classes.soft}>
      {inForce
        ? t('inForceSince', { number: inForce.number, day: shortDay(inForce.effectiveFrom, serverNow()) })
        : t(retiredAt ? 'state_retired' : 'nothingInForce')}
    </span>
    <span className={classes.chips}>
      {scheduled && (
        <Chip tone="accent">
          {t('comesOn', { number: scheduled.number, day: shortDay(scheduled.effectiveFrom, serverNow()) })}
        </Chip>
      )}
      {newestDraft && <Chip tone="soon">{t('draftNumber', { number: newestDraft.number })}</Chip>}
    </span>
  </Link>
);
