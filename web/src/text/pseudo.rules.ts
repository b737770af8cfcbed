const MARKED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** English with marks on its vowels and brackets around it: what shows up plain was never given to translators. Places for values stay. */
export const pseudo = (text: string): string =>
  `[${text.replace(/\{\{[^}]*\}\}|[aeiouAEIOU]/g, (found) => MARKED[found] ?? found)}]`;

/** What Arabic counts by beside one and other; English says `other` to all of them. */
const MORE_PLURALS = ['zero', 'two', 'few', 'many'];

/** A module's words in the pseudo language, in all the plurals that it has as an Arabic one. */
export const pseudoWords = (english: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(english).flatMap(([key, text]) => {
      const words = pseudo(text);
      const stem = key.endsWith('_other') ? key.slice(0, -'other'.length) : undefined;
      const plurals = stem === undefined ? [] : MORE_PLURALS.map((plural) => [`${stem}${plural}`, words]);
      return [[key, words], ...plurals];
    }),
  );
