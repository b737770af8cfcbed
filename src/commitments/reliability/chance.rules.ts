/** A promise behind ours, and how likely it is to be kept: 0 to 1. */
export interface Part {
  id: string;
  chance: number;
}

/** How likely it is that all of them are kept. */
export interface Chance {
  /** Their product: right if none has to do with the others, and said to be so. */
  point: number;
  /** Whatever they have to do with each other, it is no less likely than this, and no more likely than `high`. */
  low: number;
  high: number;
  /** The one to look after. */
  weakest: string;
  /** As people say it: `about 7 in 10`. */
  words: string;
}

/** Bounds after Fréchet: max(0, Σp − (n − 1)) ≤ P ≤ min p. Null where there is nothing to judge. */
export function chanceOf(parts: readonly Part[]): Chance | null {
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, { chance }) => total + chance, 0);
  const point = parts.reduce((product, { chance }) => product * chance, 1);
  const weakest = parts.reduce((least, part) => (part.chance < least.chance ? part : least));
  return {
    point,
    low: Math.max(0, sum - (parts.length - 1)),
    high: weakest.chance,
    weakest: weakest.id,
    words: inTen(point),
  };
}

/** Tenths are as much as a past of some dozens of promises can carry. */
export function inTen(chance: number): string {
  const tenths = Math.round(chance * 10);
  if (tenths === 10) return 'more than 9 in 10';
  return tenths === 0 ? 'less than 1 in 10' : `about ${tenths} in 10`;
}
