import { IconArrowMerge } from '@tabler/icons-react';
import { serverNow } from '../../time/clock.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import type { WholeCase } from '../case-shapes.js';
import { CaseLink } from './case-link.js';
import classes from './relations.module.css';
import { canUndo } from './relations.rules.js';
import { t } from './text.js';
import { useRelationActs } from './use-relation-acts.js';

/** A case that lives on in another says so first of all, leads there, and says how long that can be taken back. */
export function CaseBanner({ shown }: { shown: WholeCase }) {
  const { unmerge } = useRelationActs();
  const { merge } = shown;
  if (!merge) return null;
  return (
    <div className={classes.banner} role="note" aria-label={t('livesOnElsewhere')}>
      <IconArrowMerge aria-hidden />
      <div className={classes.bannerWords}>
        <p>
          {t('livesOnIn')} <CaseLink of={merge.case} />
        </p>
        <p className={classes.soft}>
          <bdi>{t('mergedBy', { name: merge.by, at: absolute(merge.at) })}</bdi>
          {merge.reason && (
            <>
              {' · '}
              <q dir="auto">{merge.reason}</q>
            </>
          )}
        </p>
        {canUndo(merge, serverNow()) && (
          <p className={classes.soft}>{t('undoUntil', { at: absolute(merge.undoUntil) })}</p>
        )}
      </div>
      {canUndo(merge, serverNow()) && (
        <Button size="small" onClick={() => unmerge(shown)}>
          {t('undoMerge')}
        </Button>
      )}
    </div>
  );
}
