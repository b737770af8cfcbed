import { filled } from '../../../platform/languages/languages.rules.js';

/** What a letter says on one occasion, with gaps for what it speaks of. */
export interface Occasion {
  subject: string;
  paragraphs: readonly string[];
}

/** The same with the gaps filled. A paragraph that nothing is left of is left out. */
export function spoken(
  { subject, paragraphs }: Occasion,
  values: Readonly<Record<string, string>>,
): { subject: string; paragraphs: string[] } {
  const said = paragraphs.map((words) => filled(words, values)).filter((words) => words.trim() !== '');
  return { subject: filled(subject, values), paragraphs: said };
}
