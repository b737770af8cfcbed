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
