import { instant } from '../../platform/index.js';
import { EntryDraftView, WriterView } from '../drafts/entry-draft.views.js';
import { audienceOf, type EntryAudience } from '../entries/audience.rules.js';
import type { HeldSend } from './sends.store.js';

/** An entry on its way, for our staff alone. */
export class SendView {
  id!: string;
  caseId!: string;
  state!: 'sending' | 'sent' | 'taken_back' | 'refused';
  author!: WriterView;
  audience!: EntryAudience;
  /** Null once it has gone, or went back to its author. */
  body!: string | null;
  fileIds!: string[];
  about!: string | null;
  heldAt!: string;
  /** Until then it can be taken back. */
  goesAt!: string;
  /** What it became. */
  entryId!: string | null;
  /** The name of the rule that stood against it when it was to go: its words are a draft again. */
  problem!: string | null;
}

export class SendListView {
  items!: SendView[];
}

export class TakenBackView {
  /** The words, as the draft they are again; null when that was thrown away since. */
  draft!: EntryDraftView | null;
}

export const sendView = (send: HeldSend): SendView => ({
  id: send.id,
  caseId: send.caseId,
  state: send.state === 'held' ? 'sending' : send.state,
  author: { id: send.authorId, name: send.author },
  audience: audienceOf(send.readers),
  body: send.body,
  fileIds: send.fileIds,
  about: send.about,
  heldAt: instant(send.heldAt),
  goesAt: instant(send.goesAt),
  entryId: send.entryId,
  problem: send.problem,
});
