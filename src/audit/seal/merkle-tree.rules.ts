import { createHash } from 'node:crypto';

/**
 * The tree of RFC 6962 §2.1 over leaves that are hashes already. Only whole subtrees have nodes: the node of `level` and `index` stands for the leaves
 * from index · 2^level up to, not including, (index + 1) · 2^level; level 0 are the leaves. A node never changes once it is there.
 */
export interface Node {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** The whole subtrees that make up a tree of some size, the largest first: all that is needed to go on and to name the root. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Buffer[];
}

export const EMPTY: Frontier = { size: 0, peaks: [] };

export const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** Adds leaves; answers the tree they make and every node that is new, leaves among them. */
export function grow(frontier: Frontier, leaves: readonly Buffer[]): { frontier: Frontier; nodes: Node[] } {
  const peaks = [...frontier.peaks];
  const nodes: Node[] = [];
  let { size } = frontier;
  for (const leaf of leaves) {
    let node: Node = { level: 0, index: size, hash: leaf };
    nodes.push(node);
    // As many peaks melt together as the size has ones at its end: adding one is binary counting.
    for (; node.index % 2 === 1; nodes.push(node))
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(peaks.pop()!, node.hash) };
    peaks.push(node.hash);
    size++;
  }
  return { frontier: { size, peaks }, nodes };
}

/** The root: the peaks folded from the smallest up; of no leaves the hash of nothing. */
export function rootOf({ peaks }: Frontier): Buffer {
  if (peaks.length === 0) return createHash('sha256').digest();
  return peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), peaks.at(-1)!);
}

/** A whole subtree, by where it stands. */
export type Place = readonly [level: number, index: number];

/** The whole subtrees of `[from, to)`, from left to right: what its hash is folded from. */
export function partsOf(from: number, to: number): Place[] {
  const parts: Place[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level++;
    parts.push([level, at / 2 ** level]);
    at += 2 ** level;
  }
  return parts;
}

/** A proof as ranges whose hashes prove it, each `[from, to)`; a store that keeps nodes folds each from its parts. */
export type Range = readonly [from: number, to: number];

/** The audit path of leaf `index` in a tree of `size` (RFC 6962 §2.1.1), nearest first. @throws RangeError */
export function inclusionPath(index: number, size: number): Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no leaf ${index} among ${size}.`);
  return pathWithin(index, 0, size);
}

function pathWithin(index: number, from: number, to: number): Range[] {
  if (to - from === 1) return [];
  const cut = from + splitOf(to - from);
  return index < cut ? [...pathWithin(index, from, cut), [cut, to]] : [...pathWithin(index, cut, to), [from, cut]];
}

/** What shows that the tree of `older` leaves is the beginning of the one of `size` (RFC 6962 §2.1.2). @throws RangeError */
export function consistencyPath(older: number, size: number): Range[] {
  if (!(older > 0 && older <= size)) throw new RangeError(`${size} leaves do not begin with ${older}.`);
  return older === size ? [] : growthWithin(older, 0, size, true);
}

function growthWithin(older: number, from: number, to: number, whole: boolean): Range[] {
  if (older === to) return whole ? [] : [[from, to]];
  const cut = from + splitOf(to - from);
  return older <= cut
    ? [...growthWithin(older, from, cut, whole), [cut, to]]
    : [...growthWithin(older, cut, to, false), [from, cut]];
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The hash of a range from the hashes of its parts. */
export const foldParts = (parts: readonly Buffer[]): Buffer =>
  parts.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), parts.at(-1)!);
