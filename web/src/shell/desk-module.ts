import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Shape } from '../api/client.js';
import type { Shows } from '../live/refresh.js';

/** A place in the rail. */
export interface NavEntry {
  readonly to: string;
  /** Asked at each drawing: the language may have changed. */
  readonly label: () => string;
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Lower stands higher; leave gaps. */
  readonly order: number;
  /** `g i`: goes there. */
  readonly keys?: string;
  /** How much waits there, beside its name; called at every drawing of the rail, as hooks are. */
  readonly useCount?: () => number | undefined;
  /** Left out: everybody at the desk. */
  readonly isFor?: (person: Shape<'PersonView'>) => boolean;
}

/** Something the palette found by words. */
export interface Find {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly to: string;
  /** What its address asks for beside. */
  readonly search?: object;
}

/** What a module adds to the desk. Its file is `web/src/<module>/desk.module.tsx`: it is found by that name, no list names it. */
export interface DeskModule {
  /** Children of `deskRoute`; their components come with `lazyRouteComponent`, so that nobody waits for what they do not open. */
  readonly routes?: readonly AnyRoute[];
  readonly nav?: readonly NavEntry[];
  /** Which addresses of the API show which parts of a case: they are read anew when news of that part comes. */
  readonly shows?: Shows;
  /** What the palette finds for these words; empty words find nothing. Called at every drawing of the palette, as hooks are. */
  readonly finds?: { readonly group: () => string; readonly useFinds: (words: string) => readonly Find[] };
}
