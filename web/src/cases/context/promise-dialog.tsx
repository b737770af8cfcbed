import { lazy, Suspense } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { Loading } from '../../ui/states.js';
import type { PromiseShape } from '../case-shapes.js';
import { t } from '../text.js';
import { actWords, type PromiseAct } from './promise-acts.js';

const Form = lazy(() => import('./promise-form.js').then(({ PromiseForm }) => ({ default: PromiseForm })));

interface PromiseDialogProps {
  /** As it stands now: others answer it too. */
  promise: PromiseShape;
  /** Nothing: the dialog is closed. */
  act: PromiseAct | undefined;
  onClose: () => void;
}

/** One thing done with a promise, and what it needs to be said with. */
export const PromiseDialog = ({ promise, act, onClose }: PromiseDialogProps) => (
  <Dialog title={act ? actWords(act, promise) : ''} open={act !== undefined} onClose={onClose} closeLabel={t('close')}>
    <Suspense fallback={<Loading label={t('loadingCase')} lines={5} />}>
      {act && <Form key={act} promise={promise} act={act} onClose={onClose} />}
    </Suspense>
  </Dialog>
);
