import { Refusal } from '../../platform/index.js';
import type { EntryDraftView } from './entry-draft.views.js';

/** Another tab saved this draft, sent it or threw it away. `draft` is what is there now; null: nothing. */
export class DraftOvertaken extends Refusal {
  readonly slug = 'draft-overtaken';
  override readonly status = 412;
  constructor(draft: EntryDraftView | null) {
    super(
      draft
        ? 'You have written something else here in another place: bring the two together.'
        : 'This draft was sent or thrown away in another place: begin a new one, or let it be.',
      { current: draft?.version ?? 0, draft },
    );
  }
}
