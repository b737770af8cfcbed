import { STEP_WORDS, WORDS, type DraftLanguage } from './draft-words.rules.js';

/** What a draft speaks of. Times are written already, in the customer's zone and language. */
export interface DraftFacts {
  what: string;
  when: string;
  /** The kind of what slipped behind it: a word of the desk's, never a partner's. */
  cause: string;
  /** The honest new time; null while nobody can say it. */
  newWhen: string | null;
}

/** `de-AT` reads German; who reads none of ours is written to in English. */
export function draftLanguage(language: string): DraftLanguage {
  const [base = ''] = language.toLowerCase().split('-');
  return base in WORDS ? (base as DraftLanguage) : 'en';
}

/** An apology with a new promise: what slipped, in our own name, and by when it will be instead. */
export function draftBody(facts: DraftFacts, language: string): string {
  const tongue = draftLanguage(language);
  const words = WORDS[tongue];
  const step = STEP_WORDS[tongue][facts.cause] ?? words.aStep;
  const news = facts.newWhen === null ? words.noTimeYet : words.newPromise(facts.newWhen);
  return `${words.apology(facts.what, facts.when, step)}\n\n${news}`;
}

const HOUR = 3_600_000;

/** The customer is to hear of it within the hour, and in any case before the time they were promised. */
export const tellBy = (slippedAt: Date, promisedFor: Date): Date =>
  new Date(Math.max(slippedAt.getTime(), Math.min(slippedAt.getTime() + HOUR, promisedFor.getTime())));
