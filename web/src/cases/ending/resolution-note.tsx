import { absolute } from '../../time/times.js';
import type { WholeCase } from '../case-shapes.js';
import classes from './ending.module.css';
import { t } from './text.js';

/** How a case was put right, in the words its customer reads, and why it was closed: as long as that is how it stands. */
export function ResolutionNote({ shown }: { shown: WholeCase }) {
  const { resolution, mergedInto } = shown;
  const stands = standing(shown);
  if (!stands || mergedInto !== null) return null;
  return (
    <div className={classes.note} role="note" aria-label={t('howItEnds')}>
      <p className={classes.soft}>
        <bdi>{stands}</bdi>
      </p>
      {resolution && !resolution.declinedAt && (
        <p className={classes.words} dir="auto">
          {resolution.summary}
        </p>
      )}
    </div>
  );
}

function standing({ state, stateSince, closedReason, resolution }: WholeCase): string | undefined {
  if (state === 'closed') {
    const reason = t(`closed_${closedReason}` as 'closed_spam');
    return t('closedAt', { at: absolute(stateSince), reason });
  }
  if (!resolution) return undefined;
  const { proposedAt, agreedAt } = resolution;
  if (state === 'resolved') return t('agreedAt', { at: absolute(agreedAt ?? stateSince) });
  if (state !== 'resolution_proposed') return undefined;
  return agreedAt ? t('agreedWaits', { at: absolute(agreedAt) }) : t('proposedAt', { at: absolute(proposedAt) });
}
