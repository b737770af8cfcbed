import { lazy, Suspense } from 'react';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Dialog } from '../../ui/dialog.js';
import { Loading } from '../../ui/states.js';
import { t } from '../text.js';

const Form = lazy(() => import('./make-promise-form.js').then(({ MakePromiseForm }) => ({ default: MakePromiseForm })));

interface MakePromiseDialogProps {
  shown: WholeCase;
  open: boolean;
  onClose: () => void;
}

export const MakePromiseDialog = ({ shown, open, onClose }: MakePromiseDialogProps) => (
  <Dialog title={t('makePromise')} open={open} onClose={onClose} closeLabel={t('close')}>
    <Suspense fallback={<Loading label={t('opening')} lines={6} />}>
      <Form shown={shown} onClose={onClose} />
    </Suspense>
  </Dialog>
);
