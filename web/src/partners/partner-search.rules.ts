/** Those whose name holds every word, those that begin with the first word before others; no words: all, as they come. */
export function found<P extends { readonly name: string }>(partners: readonly P[], words: string): P[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...partners];
  const rank = ({ name }: P): number => (plain(name).startsWith(wanted[0]!) ? 0 : 1);
  return partners
    .filter(({ name }) => wanted.every((word) => plain(name).includes(word)))
    .sort((a, b) => rank(a) - rank(b));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
