import type { SavedView } from './saved-view.entity.js';

/** A list as somebody wants to see it again. */
export class SavedViewView {
  id!: string;
  place!: string;
  name!: string;
  query!: string;
  shared!: boolean;
  /** Whose it is. */
  by!: { id: string; name: string | null };
  mine!: boolean;
  version!: number;
}

export type SavedViewRow = SavedView & { personName: string | null };

export function savedViewFor(personId: string | undefined, view: SavedViewRow): SavedViewView {
  const { id, place, name, query, shared, version } = view;
  const by = { id: view.personId, name: view.personName };
  return { id, place, name, query, shared, by, mine: view.personId === personId, version };
}
