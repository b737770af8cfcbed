import { lazy, Suspense } from 'react';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Dialog } from '../../ui/dialog.js';
import { Loading } from '../../ui/states.js';
import { t } from '../text.js';

const Pages = lazy(() => import('./story-pages.js').then(({ StoryPages }) => ({ default: StoryPages })));

interface PromiseStoryProps {
  id: string;
  what: string;
  shown: WholeCase;
  open: boolean;
  onClose: () => void;
}

/** Everything about one promise: what it stands on, what was agreed when, and what the desk has done about it and will do. */
export const PromiseStory = ({ id, what, shown, open, onClose }: PromiseStoryProps) => (
  <Dialog title={what} open={open} onClose={onClose} closeLabel={t('close')} wide>
    <Suspense fallback={<Loading label={t('opening')} lines={10} />}>
      <Pages id={id} shown={shown} />
    </Suspense>
  </Dialog>
);
