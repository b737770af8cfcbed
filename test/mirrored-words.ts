/** Each sentence as a pseudo-locale writes it: its words turned to run from right to left, its gaps left as they are. */
export function mirrored<T>(words: T): T {
  if (typeof words === 'string')
    return words.replace(/\{\w+\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : `\u202e${part}\u202c`)) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, mirrored(value)])) as T;
}
