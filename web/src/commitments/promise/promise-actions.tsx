import { useState } from 'react';
import type { WholeCase } from '../../cases/case-shapes.js';
import { useActions } from '../../keys/actions.js';
import { BringInDialog } from '../../partners/bring-in-dialog.js';
import { Button } from '../../ui/button.js';
import { t } from '../text.js';
import { MakePromiseDialog } from './make-promise-dialog.js';
import classes from './promise-actions.module.css';

/** What begins something new in a case: a promise, and a partner's part in it. */
export function PromiseActions({ shown }: { shown: WholeCase }) {
  const [asked, setAsked] = useState<'promise' | 'bringIn'>();
  const close = (): void => setAsked(undefined);
  const isOpen = shown.state !== 'closed' && shown.mergedInto === null;
  const nobodyHere = shown.participants.every(({ endedAt }) => endedAt !== null);
  useActions(
    isOpen
      ? [
          {
            id: 'promises.make',
            group: t('promises'),
            label: t('makePromise'),
            keys: 'p',
            run: () => setAsked('promise'),
          },
          {
            id: 'partners.bringIn',
            group: t('promises'),
            label: t('bringIn'),
            keys: nobodyHere ? 'b' : 'shift+b',
            run: () => setAsked('bringIn'),
          },
        ]
      : [],
  );
  if (!isOpen) return null;
  return (
    <div className={classes.acts}>
      <Button size="small" keys="p" onClick={() => setAsked('promise')}>
        {t('makePromise')}
      </Button>
      <Button size="small" keys={nobodyHere ? 'b' : 'shift+b'} onClick={() => setAsked('bringIn')}>
        {t('bringIn')}
      </Button>
      <MakePromiseDialog shown={shown} open={asked === 'promise'} onClose={close} />
      <BringInDialog shown={shown} open={asked === 'bringIn'} onClose={close} />
    </div>
  );
}
