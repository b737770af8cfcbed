import { instant, type Actor } from '../../platform/index.js';
import { audienceOf, type EntryAudience } from '../entries/audience.rules.js';
import { addressOf } from './draft-audience.rules.js';
import type { EntryDraft } from './entry-drafts.store.js';

/** Who of us writes something, or sends it. */
export class WriterView {
  id!: string;
  name!: string;
}

/** Words somebody of ours has not sent yet. */
export class EntryDraftView {
  /** Where it was begun: of a merged case perhaps one of those that became one. */
  caseId!: string;
  author!: WriterView;
  /** Whether it is the caller's. */
  mine!: boolean;
  audience!: EntryAudience;
  /** The audience as it stands in the draft's address. */
  address!: string;
  body!: string;
  since!: string;
  savedAt!: string;
  version!: number;
}

/** All that is being written in a case, what was begun first first. */
export class EntryDraftListView {
  items!: EntryDraftView[];
}

export const entryDraftView = (actor: Actor, draft: EntryDraft): EntryDraftView => ({
  caseId: draft.caseId,
  author: { id: draft.authorId, name: draft.author },
  mine: draft.authorId === (actor.personId ?? actor.id),
  audience: audienceOf(draft.readers),
  address: addressOf(draft.readers),
  body: draft.body,
  since: instant(draft.since),
  savedAt: instant(draft.savedAt),
  version: draft.version,
});
