import { lazy, Suspense } from 'react';
import type { WholeCase } from '../cases/case-shapes.js';
import { Dialog } from '../ui/dialog.js';
import { Loading } from '../ui/states.js';
import { t } from './text.js';

const Form = lazy(() => import('./bring-in-form.js').then(({ BringInForm }) => ({ default: BringInForm })));

interface BringInDialogProps {
  shown: WholeCase;
  open: boolean;
  onClose: () => void;
}

export const BringInDialog = ({ shown, open, onClose }: BringInDialogProps) => (
  <Dialog title={t('bringIn')} open={open} onClose={onClose} closeLabel={t('close')} wide>
    <Suspense fallback={<Loading label={t('opening')} lines={8} />}>
      <Form shown={shown} onClose={onClose} />
    </Suspense>
  </Dialog>
);
