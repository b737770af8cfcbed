/** The lines whose label holds all the words, the best first: whole label, its beginning, a word's beginning, anywhere. No words: all. */
export function ranked<L extends { readonly label: string }>(lines: readonly L[], words: string): L[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return lines
    .map((line) => ({ line, rank: rankOf(plain(line.label), wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

/** The sum over all wanted words: 0 to 3 each, Infinity when one is missing. */
const rankOf = (label: string, wanted: readonly string[]): number =>
  wanted.reduce((sum, word) => sum + rankOfWord(label, word), 0);

function rankOfWord(label: string, word: string): number {
  if (label === word) return 0;
  if (label.startsWith(word)) return 1;
  if (label.includes(` ${word}`)) return 2;
  return label.includes(word) ? 3 : Infinity;
}

/** Without case and accents: who types "prazo" or "losen" need not find the right key. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
