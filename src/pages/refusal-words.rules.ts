import { filled } from '../platform/languages/languages.rules.js';
import type { Refusal } from '../platform/refusals/refusal.js';
import { zoneWords } from './times.rules.js';
import type { RefusalSentences } from './words/refusal-sentences.rules.js';

/** Refusals that a person at the page need not tell apart. */
const LIKE: Readonly<Record<string, keyof RefusalSentences>> = {
  'file-type-not-kept': 'not-a-photo',
  'image-unreadable': 'not-a-photo',
  'file-empty': 'not-a-photo',
  'image-too-large': 'not-a-photo',
  'other-currency': 'sum-missing',
};

/** Why something was refused, to the person at the page, in their language: a program is told more. */
export function refusalWords({ slug, facts }: Refusal, sentences: RefusalSentences, zone: string): string {
  const known = LIKE[slug] ?? (Object.hasOwn(sentences, slug) ? (slug as keyof RefusalSentences) : 'otherwise');
  return filled(sentences[known], valuesOf(facts, zone));
}

/** What the sentences have gaps for; `zone` is how the reader calls a zone. */
function valuesOf(facts: Readonly<Record<string, unknown>>, zone: string): Record<string, string | number> {
  const { zone: at, local, suggestion, limitBytes, limit } = facts;
  return {
    ...(typeof at === 'string' ? { zone: zoneWords(at, zone) } : {}),
    ...(typeof local === 'string' ? { local: timeIn(local) } : {}),
    ...(typeof suggestion === 'string' ? { suggestion: timeIn(suggestion) } : {}),
    ...(limitBytes === undefined ? {} : { mb: Number(limitBytes) / 1_000_000 }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

/** `02:30` of `2026-03-29T02:30`. */
const timeIn = (local: string): string => local.slice('2026-03-29T'.length, '2026-03-29T02:30'.length);
