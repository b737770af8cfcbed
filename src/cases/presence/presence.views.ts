import type { EntryAudience } from '../entries/audience.rules.js';

/** Somebody of ours who has a case open. */
export class PresentPersonView {
  personId!: string;
  name!: string;
  state!: 'viewing' | 'idle' | 'writing';
  /** For whom they are writing; null unless they are, and said so. */
  audience!: EntryAudience | null;
  /** Since when they do what they do. */
  since!: string;
}

/** Who has a case open now, the caller among them; who came first stands first. */
export class PresenceView {
  caseId!: string;
  people!: PresentPersonView[];
}

/** Of the cases that were asked for, those in which there is somebody. */
export class PresenceListView {
  items!: PresenceView[];
}
