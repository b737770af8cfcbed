import { filled } from '../../platform/languages/languages.rules.js';
import { partnerWordsEn, type PartnerWords } from '../words/partner-words.en.rules.js';

/** Who moved a promise on while somebody else had its page open. */
export interface Turn {
  type: (typeof TURNS)[number];
  /** One of the partner's own people, or of ours. */
  theirs: boolean;
  by: string | null;
  /** As the reader writes it. */
  at: string;
}

/** The news that tell what became of it. */
export const TURNS = Object.keys(partnerWordsEn.turn) as (keyof PartnerWords['turn'])[];

/** `Zoe Driver accepted it, Sat 4 Apr, 14:03`: the desk speaks for our people, a colleague is known by name. */
export function turnWords({ type, theirs, by, at }: Turn, words: PartnerWords): string {
  const who = theirs ? (by ?? words.one) : words.desk;
  return filled(words.turn[type], { who, at });
}
