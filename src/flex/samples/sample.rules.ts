import { lotsOf, type Lot } from './lot.rules.js';

export const SAMPLE_METHODS = ['random', 'stratified', 'by_value', 'every_nth'] as const;
export type SampleMethod = (typeof SAMPLE_METHODS)[number];

/** Something that may be drawn: what it is worth in minor units, and the group it belongs to. */
export interface Member {
  readonly id: string;
  readonly amount: number;
  readonly stratum: string;
}

export interface Wish {
  readonly method: SampleMethod;
  readonly size: number;
  readonly seed: string;
}

/**
 * Which members are drawn, as places in the population, in the order they are to be looked at. The same population in the same order, method, size and seed give
 * the same draw. At most as many are wanted as there are; of a draw by value, as there are worth something.
 *
 * random: the first so many of a Fisher–Yates shuffle. stratified: places are shared out among the strata in proportion (largest remainder), and each is
 * drawn from like that. by_value: monetary-unit sampling; what is worth an interval or more is always in, the others with a chance in proportion to their worth.
 * every_nth: from a random start in even steps.
 */
export function draw(population: readonly Member[], { method, size, seed }: Wish): number[] {
  const lot = lotsOf(seed);
  switch (method) {
    case 'random':
      return shuffled(places(population.length), size, lot);
    case 'stratified':
      return stratified(population, size, lot);
    case 'by_value':
      return byValue(population, size, lot);
    case 'every_nth':
      return everyNth(population.length, size, lot);
  }
}

/** How many of a population can be drawn at all by this method. */
export const drawable = (population: readonly Member[], method: SampleMethod): number =>
  method === 'by_value' ? population.filter(({ amount }) => amount > 0).length : population.length;

/**
 * Shares out `seats` in proportion to the sizes of the strata (Hamilton's method): whole quotas first, then one each to the largest remainders; among equal
 * ones to the larger stratum, then to the earlier. Exact: no fractions are rounded.
 */
export function allocate(sizes: readonly number[], seats: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const given = sizes.map((size) => Math.floor((size * seats) / all));
  const left = seats - given.reduce((sum, one) => sum + one, 0);
  const byRemainder = places(sizes.length).sort(
    (a, b) => ((sizes[b]! * seats) % all) - ((sizes[a]! * seats) % all) || sizes[b]! - sizes[a]! || a - b,
  );
  for (const at of byRemainder.slice(0, left)) given[at]!++;
  return given;
}

function stratified(population: readonly Member[], size: number, lot: Lot): number[] {
  const strata = new Map<string, number[]>();
  population.forEach(({ stratum }, at) => {
    const members = strata.get(stratum);
    if (members) members.push(at);
    else strata.set(stratum, [at]);
  });
  const inOrder = [...strata.keys()].sort().map((name) => strata.get(name)!);
  const seats = allocate(
    inOrder.map(({ length }) => length),
    size,
  );
  return inOrder.flatMap((members, at) => shuffled(members, seats[at]!, lot));
}

/** The first `size` of a shuffle (Fisher and Yates 1938): nothing further is shuffled. */
function shuffled(members: readonly number[], size: number, lot: Lot): number[] {
  const pile = [...members];
  for (let at = 0; at < size; at++) {
    const other = at + Number(lot(BigInt(pile.length - at)));
    [pile[at], pile[other]] = [pile[other]!, pile[at]!];
  }
  return pile.slice(0, size);
}

/** From a start by lot, one in every `of / size`, which need not be whole: so the last have the same chance as the first. */
function everyNth(of: number, size: number, lot: Lot): number[] {
  const start = lot(BigInt(of));
  return places(size).map((i) => Number((start + BigInt(i) * BigInt(of)) / BigInt(size)));
}

/**
 * Monetary-unit sampling. The interval is what all are worth divided by how many are wanted; whoever is worth that much is in for certain, and what is left is
 * looked at again without them. Through the others, laid end to end by their worth, goes a needle in even steps from a start by lot; it meets nobody twice.
 */
function byValue(population: readonly Member[], size: number, lot: Lot): number[] {
  const worth = (at: number): bigint => BigInt(population[at]!.amount);
  const sum = (some: readonly number[]): bigint => some.reduce((total, at) => total + worth(at), 0n);
  let rest = places(population.length).filter((at) => worth(at) > 0n);
  const certain: number[] = [];
  for (;;) {
    const [wanted, total] = [BigInt(size - certain.length), sum(rest)];
    const large = rest.filter((at) => wanted > 0n && worth(at) * wanted >= total);
    if (large.length === 0) break;
    certain.push(...large);
    rest = rest.filter((at) => worth(at) * wanted < total);
  }
  return [...certain.sort((a, b) => a - b), ...met(rest, worth, BigInt(size - certain.length), lot)];
}

/** Everything is counted in units of a `wanted`-th, so that steps are whole. */
function met(rest: readonly number[], worth: (at: number) => bigint, wanted: bigint, lot: Lot): number[] {
  if (wanted === 0n) return [];
  const total = rest.reduce((sum, at) => sum + worth(at), 0n);
  const found: number[] = [];
  let [needle, end] = [lot(total), 0n];
  for (const at of rest) {
    end += worth(at) * wanted;
    if (needle >= end) continue;
    found.push(at);
    needle += total;
  }
  return found;
}

const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
