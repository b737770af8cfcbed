import { nodeHash } from './merkle-tree.rules.js';

/** The root that a leaf and its path lead to (RFC 9162 §2.1.3.2); undefined when the path is too long or too short for the place. */
export function rootThrough(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | undefined {
  if (index >= size || index < 0) return undefined;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(step, hash);
      for (; at % 2 === 0 && at !== 0; at = half(at)) last = half(last);
    } else hash = nodeHash(hash, step);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/** Whether the older root is the beginning of the newer one, going by the path (RFC 9162 §2.1.4.2). */
export function isGrowthOf(
  older: { readonly size: number; readonly root: Buffer },
  newer: { readonly size: number; readonly root: Buffer },
  path: readonly Buffer[],
): boolean {
  if (older.size > newer.size || older.size < 1) return false;
  if (older.size === newer.size) return path.length === 0 && older.root.equals(newer.root);
  const steps = isPowerOfTwo(older.size) ? [older.root, ...path] : [...path];
  let [at, last] = [older.size - 1, newer.size - 1];
  for (; at % 2 === 1; at = half(at)) last = half(last);
  const [first, ...rest] = steps;
  if (!first) return false;
  let [was, is] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [was, is] = [nodeHash(step, was), nodeHash(step, is)];
      for (; at % 2 === 0 && at !== 0; at = half(at)) last = half(last);
    } else is = nodeHash(is, step);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && was.equals(older.root) && is.equals(newer.root);
}

const half = (value: number): number => Math.floor(value / 2);
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
