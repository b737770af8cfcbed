import type { CaseId } from '../cases/index.js';
import type { Actor } from '../platform/index.js';
import type { PageForm } from './page-form.js';
import type { Spoken } from './words/page-words.js';
import { WordsMissing, WordsTooMany } from './pages.errors.js';

/** A form on its way to becoming an act. */
export interface Posted {
  readonly form: PageForm;
  /** What the form shows when it has to be shown again: what was typed, and the photos that were kept meanwhile. */
  readonly typed: Record<string, string>;
  readonly caseId: CaseId;
  /** What its reader's page speaks: what we write in their name is in it too. */
  readonly spoken: Spoken;
  /** Who acts, in one step of it, at most once. */
  as(step: string): Actor;
}

export const MOST_WORDS = 5_000;
/** What a note beside an answer may hold. */
export const MOST_NOTE = 2_000;

/** What somebody wrote in a field, if anything. @throws WordsTooMany */
export function wordsIn({ form }: Pick<Posted, 'form'>, field: string, limit = MOST_WORDS): string | undefined {
  // Browsers send each new line as two characters and count it as one.
  const words = form.fields[field]?.replaceAll('\r\n', '\n').trim();
  if (words && words.length > limit) throw new WordsTooMany(limit);
  return words || undefined;
}

/** @throws WordsMissing, WordsTooMany */
export function wordsWanted(posted: Pick<Posted, 'form'>, field: string): string {
  const words = wordsIn(posted, field);
  if (!words) throw new WordsMissing();
  return words;
}
