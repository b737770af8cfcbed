import i18next from 'i18next';
import type { Messages } from './text.js';
import { pseudoWords } from './pseudo.rules.js';

export interface Language {
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The last one is nobody's: English with marks, from right to left, to see what was forgotten. */
export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'pt', name: 'Português', direction: 'ltr' },
  { code: 'ar-XB', name: 'Pseudo, right to left', direction: 'rtl' },
];
/** What menus offer: nobody's language only to whoever has chosen it already. */
export const offeredLanguages = (): readonly Language[] =>
  LANGUAGES.filter(({ code }) => code !== 'ar-XB' || i18next.language === code);
const ENGLISH = LANGUAGES[0]!;

type Words = Record<string, Messages>;
const WORDS: Record<string, () => Promise<Words>> = {
  en: async () => ({}),
  de: () => import('./languages/de.js').then(({ words }) => words),
  pt: () => import('./languages/pt.js').then(({ words }) => words),
  'ar-XB': async () => pseudoOf(i18next.getDataByLanguage('en') as unknown as Words),
};

/** The language that goes by this BCP 47 tag, or English. */
export const languageFor = (tag: string | null | undefined): Language =>
  LANGUAGES.find(({ code }) => code === tag) ?? LANGUAGES.find(({ code }) => code === tag?.split('-', 1)[0]) ?? ENGLISH;

/** Fetches the words of a language and speaks it from now on; the page is drawn anew by whoever asked. */
export async function speak(language: Language): Promise<void> {
  const words = await WORDS[language.code]!();
  for (const [module, messages] of Object.entries(words))
    i18next.addResourceBundle(language.code, module, messages, true, true);
  await i18next.changeLanguage(language.code);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
}

/** Whose dates and numbers: as the browser's region writes the language that is spoken. The pseudo language's are English. */
export function locale(): string {
  const spoken = i18next.language === 'ar-XB' ? 'en' : i18next.language;
  return navigator.languages.find((tag) => tag.split('-', 1)[0] === spoken) ?? spoken;
}

const pseudoOf = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([module, messages]) => [module, pseudoWords(messages)]));
