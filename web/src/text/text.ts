import i18next from 'i18next';
import { pseudoWords } from './pseudo.rules.js';

/** Words of one module in one language: `{ waiting_one: '{{count}} case waits', waiting_other: '…' }`. */
export type Messages = Readonly<Record<string, string>>;
/** The same words in another language: none missing, none more. */
export type Translated<M extends Messages> = Readonly<Record<keyof M, string>>;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** A message by its name; the forms of a plural share one, and `count` chooses among them. */
export type MessageKey<M extends Messages> = keyof M extends infer K
  ? K extends `${infer Stem}_${Plural}`
    ? Stem
    : K & string
  : never;
export type Values = Record<string, string | number | null | undefined>;

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  // React writes text, never markup: escaping here would show people `&amp;`.
  interpolation: { escapeValue: false },
});

/** The rules of numbers are Brazil's where only Portuguese is asked for; we speak as in Portugal, where none are several. */
const { pluralResolver } = i18next.services;
const ruleOf = pluralResolver.getRule.bind(pluralResolver);
pluralResolver.getRule = (code: string, options?: object) => ruleOf(code === 'pt' ? 'pt-PT' : code, options);

/**
 * What a module says with its words: `const t = textOf('cases', en)`, then `t('waiting', { count: 3 })`. Its folder below `src` is the name
 * of its words; other languages lie beside the English ones as `messages.<language>.ts`. A part of a module with words of its own may use those
 * of the whole too: `wider`.
 */
export function textOf<M extends Messages, W extends Messages = M>(
  module: string,
  english: M,
  wider?: { module: string; english: W },
) {
  i18next.addResourceBundle('en', module, english);
  // A screen that comes later than its language brings its words along; those of people's languages are all there.
  if (i18next.language === 'ar-XB') i18next.addResourceBundle('ar-XB', module, pseudoWords(english));
  const ns = wider ? [module, wider.module] : module;
  let language: string | undefined;
  const said = new Map<string, string>();
  return (key: MessageKey<M> | MessageKey<W>, values?: Values): string => {
    if (values) return i18next.t(key as string, { ns, ...values });
    // Words without values are the same each time, and a case on the screen says hundreds of them.
    if (language !== i18next.language) said.clear();
    language = i18next.language;
    const known = said.get(key as string);
    if (known !== undefined) return known;
    const words = i18next.t(key as string, { ns });
    said.set(key as string, words);
    return words;
  };
}
