/** The languages that pages and letters for readers outside are written in, in the order a reader is offered them. */
export const LANGUAGES = ['en', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in each of them. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** What each calls itself. */
export const LANGUAGE_NAMES: InEveryLanguage<string> = { en: 'English', de: 'Deutsch', pt: 'Português' };

const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];
const SCRIPTS = ['arab', 'hebr', 'syrc', 'thaa', 'nkoo'];

export const isSpoken = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/** The one to write to somebody with this BCP 47 tag in; English where we do not speak theirs. */
export function spokenFor(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return isSpoken(language) ? language : 'en';
}

/** The tag itself where we speak its language, so that dates read as in its country; else plain English. */
export const writtenFor = (tag: string): string => (spokenFor(tag) === 'en' && !/^en\b/i.test(tag) ? 'en' : tag);

/** Which way the writing of a BCP 47 tag runs: its script says so, or else its language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  return (script ? SCRIPTS.includes(script) : RIGHT_TO_LEFT.includes(language)) ? 'rtl' : 'ltr';
}

/** A sentence with its `{gaps}` filled; a gap without a value stays, so that it is noticed. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
