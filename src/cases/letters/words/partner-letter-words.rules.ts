import type { InEveryLanguage } from '../../../platform/languages/languages.rules.js';
import { partnerLettersDe } from './partner-letter-words.de.rules.js';
import { partnerLettersEn, type PartnerLetterWords } from './partner-letter-words.en.rules.js';
import { partnerLettersPt } from './partner-letter-words.pt.rules.js';

/** What partners are told; each letter leads to their page of tasks. */
export const PARTNER_LETTERS: InEveryLanguage<PartnerLetterWords> = {
  en: partnerLettersEn,
  de: partnerLettersDe,
  pt: partnerLettersPt,
};
