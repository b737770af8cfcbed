import { lazy } from 'react';
import type { DialogProps } from './modal-dialog.js';
import { onceOpened } from './once-opened.js';

const load = async () => ({ default: (await import('./modal-dialog.js')).ModalDialog });

/** A question that must be answered, or left, before anything else. Never one upon another. */
export const Dialog = onceOpened<DialogProps>(lazy(load), load);
