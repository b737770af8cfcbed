import { lazy, Suspense } from 'react';
import type { WholeCase } from '../case-shapes.js';
import type { Asked } from './asked.js';

const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.js')).MergeDialog }));
const LinkDialog = lazy(async () => ({ default: (await import('./link-dialog.js')).LinkDialog }));
const SplitDialog = lazy(async () => ({ default: (await import('./split-dialog.js')).SplitDialog }));
const OpenMajorDialog = lazy(async () => ({
  default: (await import('./major/open-major-dialog.js')).OpenMajorDialog,
}));
const AddCasesDialog = lazy(async () => ({ default: (await import('./major/add-cases-dialog.js')).AddCasesDialog }));
const ChildrenDialog = lazy(async () => ({ default: (await import('./major/children-dialog.js')).ChildrenDialog }));
const UpdateDialog = lazy(async () => ({ default: (await import('./major/update-dialog.js')).UpdateDialog }));
const LiftDialog = lazy(async () => ({ default: (await import('./major/lift-dialog.js')).LiftDialog }));

interface CaseDialogsProps {
  asked: Asked | undefined;
  shown: WholeCase;
  onClose: () => void;
}

/** The dialog that was asked for, brought along when it is. */
export const CaseDialogs = ({ asked, shown, onClose }: CaseDialogsProps) => (
  <Suspense fallback={null}>
    {asked === 'merge' && <MergeDialog shown={shown} onClose={onClose} />}
    {asked === 'link' && <LinkDialog shown={shown} kind="related" onClose={onClose} />}
    {asked === 'part' && <LinkDialog shown={shown} kind="part_of" onClose={onClose} />}
    {asked === 'split' && <SplitDialog shown={shown} onClose={onClose} />}
    {asked === 'major' && <OpenMajorDialog first={[shown]} subject={shown.subject} onClose={onClose} />}
    {asked === 'add' && <AddCasesDialog shown={shown} onClose={onClose} />}
    {asked === 'children' && <ChildrenDialog shown={shown} onClose={onClose} />}
    {asked === 'update' && <UpdateDialog shown={shown} onClose={onClose} />}
    {asked === 'lift' && <LiftDialog shown={shown} onClose={onClose} />}
  </Suspense>
);
