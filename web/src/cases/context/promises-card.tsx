import { useState } from 'react';
import { useActions } from '../../keys/actions.js';
import { tell } from '../../ui/toast-store.js';
import type { PromiseShape, WholeCase } from '../case-shapes.js';
import { inOrder, nextToKeep } from '../promises.rules.js';
import { t } from '../text.js';
import { Card } from './card.js';
import type { PromiseAct } from './promise-acts.js';
import { PromiseDialog } from './promise-dialog.js';
import { PromiseLine } from './promise-line.js';
import classes from './promises-card.module.css';

/** Everything that was promised in the case: what is open first, by when it falls due. */
export function PromisesCard({ shown }: { shown: WholeCase }) {
  const { open, settled } = inOrder([...shown.commitments, ...shown.targets]);
  const [keeping, setKeeping] = useState<{ promise: PromiseShape; act: PromiseAct }>();
  const next = nextToKeep(open);
  useActions([
    {
      id: 'promises.keep',
      group: t('case'),
      label: t('keepPromise'),
      keys: 'd',
      run: () => (next ? setKeeping(next) : tell(t('noPromiseToKeep'))),
    },
  ]);
  return (
    <Card title={t('promises')}>
      {open.length === 0 && <p className={classes.none}>{t('noPromises')}</p>}
      <ul className={classes.list}>
        {open.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} shown={shown} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className={classes.settled}>
          <summary>{t('settled', { count: settled.length })}</summary>
          <ul className={classes.list}>
            {settled.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} shown={shown} />
            ))}
          </ul>
        </details>
      )}
      {keeping && <PromiseDialog {...keeping} onClose={() => setKeeping(undefined)} />}
    </Card>
  );
}
