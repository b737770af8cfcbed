import { lazy, Suspense } from 'react';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Dialog } from '../../ui/dialog.js';
import { Loading } from '../../ui/states.js';
import { t } from '../text.js';
import type { ClaimAsked } from './claim-asked.js';

const Form = lazy(() => import('./claim-form.js').then(({ ClaimForm }) => ({ default: ClaimForm })));

interface ClaimDialogProps {
  shown: WholeCase;
  asked: ClaimAsked | undefined;
  onClose: () => void;
}

export const ClaimDialog = ({ shown, asked, onClose }: ClaimDialogProps) => (
  <Dialog
    title={asked ? t(`claimAct_${asked.act}`) : ''}
    open={asked !== undefined}
    onClose={onClose}
    closeLabel={t('close')}
  >
    <Suspense fallback={<Loading label={t('opening')} lines={4} />}>
      {asked && <Form shown={shown} asked={asked} onClose={onClose} />}
    </Suspense>
  </Dialog>
);
