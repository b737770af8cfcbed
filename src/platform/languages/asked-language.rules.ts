import { isSpoken, type Language } from './languages.rules.js';

/**
 * Which of our languages an Accept-Language header (RFC 9110, 12.5.4) would rather read; English where it asks for none of them. What it
 * likes equally well counts in the order it is named in; a language of weight 0 is not wanted.
 */
export function askedIn(header: string | undefined): Language {
  const [first] = (header ?? '')
    .split(',')
    .map(wish)
    .filter(({ language, weight }) => isSpoken(language) && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return (first?.language as Language | undefined) ?? 'en';
}

function wish(part: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const language = tag.split('-')[0]!;
  return { language, weight: weight === undefined ? 1 : Number(weight) || 0 };
}
