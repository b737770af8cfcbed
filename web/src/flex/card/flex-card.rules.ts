import type { Shape } from '../../api/shapes.js';

type PolicyCard = Pick<Shape<'PolicyCardView'>, 'mayDecide' | 'outcome' | 'provisional'>;

/** What can be given at once first, then what can be asked for, then what lacks facts; what is never given comes last. */
export const bestFirst = <C extends PolicyCard>(cards: readonly C[]): C[] =>
  [...cards].sort((a, b) => rank(a) - rank(b));

function rank({ mayDecide, outcome, provisional }: PolicyCard): number {
  if (outcome === 'never') return 3;
  if (provisional) return 2;
  return mayDecide.alone ? 0 : 1;
}

/** Remedies that give no sum of money by themselves: what they are worth is known from the item, or said. */
const IN_KIND: ReadonlySet<string> = new Set(['late_return', 'replacement', 'repair']);
export const movesMoney = (remedy: string): boolean => !IN_KIND.has(remedy);
