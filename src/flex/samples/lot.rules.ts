import { hash } from 'node:crypto';

/** The next number from 0 up to `below`, without it. */
export type Lot = (below: bigint) => bigint;

/**
 * Draws lots from a seed: the k-th number, from 0, is SHA-256 of `seed:k` read as one integer of 256 bits, modulo `below`. Anybody can draw them again with a
 * calculator: `printf 'seed:0' | sha256sum`. What the modulo prefers it prefers by less than one in 2^150 for anything we count.
 */
export function lotsOf(seed: string): Lot {
  let drawn = 0;
  return (below) => BigInt(`0x${hash('sha256', `${seed}:${drawn++}`, 'hex')}`) % below;
}
