import { LANGUAGES } from '../../platform/index.js';
import { PAGE_WORDS, sentence, spokenTo } from './page-words.js';

/** Each sentence under the path that leads to it. */
function sentencesIn(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesIn(value as object, `${path}${key}.`),
  );
}
const gapsIn = (sentences: string): string[] => [...sentences.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

/** The same in both, rightly: names, numbers and words the languages share. */
const SHARED = /^(\{n\}( min| h)?|Spam|Problem|Team|Taxa|Status)$/;

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the pages in %s', (language) => {
  const english = sentencesIn(PAGE_WORDS.en);
  const spoken = new Map(sentencesIn(PAGE_WORDS[language]));

  it('say all that they say in English, and nothing else', () => {
    expect([...spoken.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, words] of spoken) expect([path, words.trim() === '']).toEqual([path, false]);
  });

  it('leave the same gaps in every sentence', () => {
    for (const [path, words] of english) expect([path, gapsIn(spoken.get(path)!)]).toEqual([path, gapsIn(words)]);
  });

  it('are translated, not copied', () => {
    const copied = english.filter(([path, words]) => spoken.get(path) === words && !SHARED.test(words));
    expect(copied).toEqual([]);
  });
});

it('speaks the language that was chosen before that of the person, and English where it speaks neither', () => {
  expect(spokenTo('de-AT')).toMatchObject({ lang: 'de', language: 'de-AT' });
  expect(spokenTo('de-AT', 'pt')).toMatchObject({ lang: 'pt', language: 'pt' });
  expect(spokenTo('fr')).toMatchObject({ lang: 'en', language: 'en-GB' });
  expect(spokenTo('not a tag')).toMatchObject({ lang: 'en', language: 'en-GB' });
});

it('fills the gaps of a sentence, and escapes what is no markup', () => {
  expect(String(sentence('{who} said: {what}', { who: sentence('<b>', {}), what: 'a & b' }))).toBe(
    '&lt;b&gt; said: a &amp; b',
  );
});
