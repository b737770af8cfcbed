import { LANGUAGES } from '../../../platform/index.js';
import { CUSTOMER_LETTERS } from './customer-letter-words.rules.js';
import { spoken } from './occasion.rules.js';
import { PARTNER_LETTERS } from './partner-letter-words.rules.js';

function sentencesIn(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesIn(value as object, `${path}${key}.`),
  );
}
const gapsIn = (words: string): string[] => [...new Set([...words.matchAll(/\{\w+\}/g)].map(([gap]) => gap))].sort();

describe.each([
  ['partners', PARTNER_LETTERS],
  ['customers', CUSTOMER_LETTERS],
] as const)('the letters to %s', (_whom, letters) => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('say in %s all that they say in English', (language) => {
    const english = sentencesIn(letters.en);
    const others = new Map(sentencesIn(letters[language]));
    expect([...others.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, words] of english) {
      expect([path, gapsIn(others.get(path)!)]).toEqual([path, gapsIn(words)]);
      if (gapsIn(words).join('') !== words) expect([path, others.get(path) === words]).toEqual([path, false]);
    }
  });
});

it('leaves out a paragraph that nothing is left of, and takes what people wrote as it is', () => {
  const occasion = { subject: 'About {title}', paragraphs: ['{instructions}', 'Say {title}.'] };
  expect(spoken(occasion, { title: '{instructions} $&', instructions: '' })).toEqual({
    subject: 'About {instructions} $&',
    paragraphs: ['Say {instructions} $&.'],
  });
});
