import { instant } from '../../platform/index.js';
import type { Tier } from './rung.rules.js';
import type { Withheld } from './withheld.rules.js';

/**
 * How somebody was told: `mail`, on its own; `digest`, in one mail with others; `waiting`, for an opening or the hour's next digest.
 * Not told: `held`, because two messages about this promise reached them within a day; `overtaken`, because it was settled before.
 */
export type How = 'waiting' | 'mail' | 'digest' | 'held' | 'overtaken';

/** Somebody whom a step told, or was to tell. */
export class ToldView {
  personId!: string;
  name!: string;
  /** As whom. */
  tier!: Tier;
  /** Whose place they take while that person is away. */
  insteadOf!: { id: string; name: string } | null;
  channel!: 'mail';
  how!: How;
  waitsUntil!: string | null;
  mailId!: string | null;
  /** queued, sent, held (no way out is set up) or failed; null when no mail was written. */
  mailState!: string | null;
  sentAt!: string | null;
}

/** The same as PostgreSQL writes it. */
export type WrittenTold = Omit<ToldView, 'waitsUntil' | 'sentAt'> & {
  waitsUntil: string | null;
  sentAt: string | null;
};

/** PostgreSQL writes instants in JSON its own way. */
export const toldView = (told: WrittenTold): ToldView => ({
  ...told,
  waitsUntil: told.waitsUntil && instant(new Date(told.waitsUntil)),
  sentAt: told.sentAt && instant(new Date(told.sentAt)),
});

/** A step that was taken, and what it did. */
export class StepDoneView {
  step!: string;
  at!: string;
  dueAt!: string;
  termsVersion!: number;
  tells!: Tier[];
  template!: string | null;
  by!: 'desk' | 'person';
  /** Why nobody was told. */
  withheld!: Withheld | null;
  told!: ToldView[];
}
