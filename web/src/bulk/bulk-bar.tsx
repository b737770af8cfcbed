import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.js';
import { IconButton } from '../ui/icon-button.js';
import { Toolbar } from '../ui/toolbar.js';
import classes from './bulk.module.css';
import { select, selectNothing, useSelection } from './selection.js';
import { t } from './text.js';

const BulkDialog = lazy(() => import('./bulk-dialog.js').then((found) => ({ default: found.BulkDialog })));
const OpenMajorDialog = lazy(() =>
  import('../cases/relations/major/open-major-dialog.js').then((found) => ({ default: found.OpenMajorDialog })),
);

/** How a change is begun: with these cases, and this to be changed. */
export type Changed = 'owner' | 'severity' | 'waiting' | 'macro';
const CHANGES: readonly Changed[] = ['owner', 'severity', 'waiting', 'macro'];

/** What can be done with the cases that are chosen; nothing is here as long as none is. */
export function BulkBar({ shownIds }: { shownIds: readonly string[] }) {
  const chosen = useSelection();
  const [asked, setAsked] = useState<Changed | 'major'>();
  return (
    <>
      <p aria-live="polite" className={classes.count} data-shown={chosen.size > 0 || undefined}>
        {chosen.size > 0 && t('chosen', { count: chosen.size })}
      </p>
      {chosen.size > 0 && (
        <Toolbar label={t('several')} className={classes.bar}>
          {CHANGES.map((one) => (
            <Button key={one} size="small" onClick={() => setAsked(one)}>
              {t(`change_${one}`)}
            </Button>
          ))}
          <Button size="small" onClick={() => setAsked('major')}>
            {t('major')}
          </Button>
          <Button size="small" look="quiet" onClick={() => select(shownIds)}>
            {t('allShown')}
          </Button>
          <IconButton label={t('chooseNone')} icon={<IconX />} onClick={selectNothing} />
        </Toolbar>
      )}
      {asked && (
        <Suspense fallback={null}>
          {asked === 'major' ? (
            <OpenMajorDialog first={[...chosen].map((id) => ({ id }))} subject="" onClose={() => setAsked(undefined)} />
          ) : (
            <BulkDialog what={asked} ids={[...chosen]} onClose={() => setAsked(undefined)} />
          )}
        </Suspense>
      )}
    </>
  );
}
