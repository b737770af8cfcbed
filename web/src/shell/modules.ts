import type { DeskModule } from './desk-module.js';

const found = import.meta.glob<DeskModule>('../*/desk.module.tsx', { eager: true, import: 'deskModule' });

/** All that is at the desk, in the order of the folders' names. */
export const MODULES: readonly DeskModule[] = Object.values(found);

export const NAV = MODULES.flatMap(({ nav }) => nav ?? []).sort((a, b) => a.order - b.order);
