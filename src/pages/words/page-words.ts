import { html, LANGUAGES, spokenFor, writtenFor, type Html, type Language, type Shown } from '../../platform/index.js';
import { COMMON_WORDS, type CommonWords } from './common-words.rules.js';
import { CUSTOMER_WORDS, type CustomerWords } from './customer-words.rules.js';
import { partnerWordsDe } from './partner-words.de.rules.js';
import { partnerWordsEn, type PartnerWords } from './partner-words.en.rules.js';
import { partnerWordsPt } from './partner-words.pt.rules.js';
import { REFUSAL_SENTENCES, type RefusalSentences } from './refusal-sentences.rules.js';
import { SCORECARD_WORDS, type ScorecardWords } from './scorecard-words.js';

/** All that the pages say, in one language. */
export interface PageWords {
  common: CommonWords;
  partner: PartnerWords;
  customer: CustomerWords;
  scorecard: ScorecardWords;
  refusals: RefusalSentences;
}

const PARTNER_WORDS = { en: partnerWordsEn, de: partnerWordsDe, pt: partnerWordsPt };

const wordsIn = (language: Language): PageWords => ({
  common: COMMON_WORDS[language],
  partner: PARTNER_WORDS[language],
  customer: CUSTOMER_WORDS[language],
  scorecard: SCORECARD_WORDS[language],
  refusals: REFUSAL_SENTENCES[language],
});

export const PAGE_WORDS = Object.fromEntries(LANGUAGES.map((language) => [language, wordsIn(language)])) as Record<
  Language,
  PageWords
>;

/** In what words a page speaks to its reader. */
export interface Spoken {
  /** BCP 47: what the page is written in. */
  lang: string;
  /** BCP 47: how dates and sums are written. */
  language: string;
  words: PageWords;
}

/** For the tag a person or customer has, or the language they chose at the page, which counts before it. */
export function spokenTo(tag: string, chosen?: string): Spoken {
  const wanted = chosen ?? tag;
  const lang = spokenFor(wanted);
  return { lang, language: dated(writtenFor(wanted)), words: PAGE_WORDS[lang] };
}

/** Plain English is dated as in Britain; a tag that Intl does not know, as its language is. */
function dated(tag: string): string {
  if (tag === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en-GB';
  } catch {
    return spokenFor(tag);
  }
}

/** A sentence with something in it that is more than text. */
export function sentence(words: string, values: Readonly<Record<string, Shown>>): Html {
  const parts = words.split(/\{(\w+)\}/);
  return html`${parts.map((part, at) => (at % 2 === 0 ? part : values[part]))}`;
}
