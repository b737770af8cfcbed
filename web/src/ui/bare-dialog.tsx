import { lazy } from 'react';
import type { BareDialogProps } from './modal-bare-dialog.js';
import { onceOpened } from './once-opened.js';

const load = async () => ({ default: (await import('./modal-bare-dialog.js')).ModalBareDialog });

/** A dialog without a head of its own, high on the page: the palette. `label` names it for who listens. */
export const BareDialog = onceOpened<BareDialogProps>(lazy(load), load);
