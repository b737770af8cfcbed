import { useState } from 'react';
import { PromiseActions } from '../../commitments/promise/promise-actions.js';
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
  const [acting, setActing] = useState<{ id: string; act: PromiseAct }>();
  const next = nextToKeep(open);
  const moving = open.find(({ allowed }) => allowed?.includes('renegotiation'));
  const act = (promise: PromiseShape | undefined, what: PromiseAct): void =>
    promise ? setActing({ id: promise.id, act: what }) : void tell(t('noPromiseToKeep'));
  const actedOn = [...open, ...settled].find(({ id }) => id === acting?.id);
  useActions([
    {
      id: 'promises.keep',
      group: t('case'),
      label: t('keepPromise'),
      keys: 'd',
      run: () => act(next?.promise, next?.act ?? 'report'),
    },
    {
      id: 'promises.renegotiate',
      group: t('case'),
      label: t('movePromise'),
      keys: 'shift+d',
      run: () => act(moving, 'renegotiation'),
    },
  ]);
  return (
    <Card title={t('promises')}>
      <PromiseActions shown={shown} />
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
      {actedOn && <PromiseDialog promise={actedOn} act={acting?.act} onClose={() => setActing(undefined)} />}
    </Card>
  );
}
