import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isGrowthOf, rootThrough } from './merkle-proof.rules.js';
import {
  consistencyPath,
  EMPTY,
  foldParts,
  grow,
  inclusionPath,
  nodeHash,
  partsOf,
  rootOf,
  type Range,
} from './merkle-tree.rules.js';

const leaf = (data: string): Buffer => createHash('sha256').update('\0').update(Buffer.from(data, 'hex')).digest();
/** The eight leaves that implementations of RFC 6962 are commonly held against, and the roots of their first n. */
const KNOWN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  leaf,
);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition itself, without any memory: what the rest is held against. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0]!;
  let cut = 1;
  while (cut * 2 < leaves.length) cut *= 2;
  return nodeHash(rootByDefinition(leaves.slice(0, cut)), rootByDefinition(leaves.slice(cut)));
}

const leaves = (many: number): Buffer[] =>
  Array.from({ length: many }, (_, n) => leaf(n.toString(16).padStart(8, '0')));
const hashes = (of: readonly Buffer[], path: readonly Range[]): Buffer[] =>
  path.map(([from, to]) => rootByDefinition(of.slice(from, to)));
const size = fc.integer({ min: 1, max: 200 });

describe('a tree of leaves', () => {
  it('has the roots that are known', () =>
    expect(ROOTS.map((_, at) => rootOf(grow(EMPTY, KNOWN.slice(0, at + 1)).frontier).toString('hex'))).toEqual(ROOTS));

  it('grows to the same tree in whatever pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), (pieces) => {
        const all = leaves(pieces.reduce((sum, piece) => sum + piece, 0));
        let [frontier, at] = [EMPTY, 0];
        for (const piece of pieces) frontier = grow(frontier, all.slice(at, (at += piece))).frontier;
        expect(frontier.size).toBe(all.length);
        expect(rootOf(frontier)).toEqual(rootByDefinition(all));
      }),
    );
  });

  it('keeps nodes from which every range is folded', () => {
    fc.assert(
      fc.property(size, fc.nat(), (many, pick) => {
        const all = leaves(many);
        const kept = new Map(grow(EMPTY, all).nodes.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
        const path = [...inclusionPath(pick % many, many), ...consistencyPath((pick % many) + 1, many)];
        for (const [from, to] of path) {
          const parts = partsOf(from, to).map((place) => kept.get(place.join(' '))!);
          expect(foldParts(parts)).toEqual(rootByDefinition(all.slice(from, to)));
        }
      }),
    );
  });
});

describe('a proof', () => {
  it('leads from a leaf to the root, and from no other leaf, place or size', () => {
    fc.assert(
      fc.property(size, fc.nat(), (many, pick) => {
        const [all, index] = [leaves(many), pick % many];
        const path = hashes(all, inclusionPath(index, many));
        const root = rootByDefinition(all);
        expect(rootThrough(all[index]!, index, many, path)).toEqual(root);
        expect(rootThrough(leaf('ff'), index, many, path)).not.toEqual(root);
        if (many > 1) expect(rootThrough(all[index]!, (index + 1) % many, many, path)).not.toEqual(root);
        expect(rootThrough(all[index]!, index, many, [...path, leaf('ff')])).not.toEqual(root);
        if (path.length > 0) expect(rootThrough(all[index]!, index, many, path.slice(1))).not.toEqual(root);
      }),
    );
  });

  it('shows that a tree is the beginning of another, and of no rewritten one', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (many, pick, wrong) => {
        const [all, older] = [leaves(many), (pick % many) + 1];
        const was = { size: older, root: rootByDefinition(all.slice(0, older)) };
        const now = { size: many, root: rootByDefinition(all) };
        expect(isGrowthOf(was, now, hashes(all, consistencyPath(older, many)))).toBe(true);
        const rewritten = all.with(wrong % older, leaf('ff'));
        const other = { size: many, root: rootByDefinition(rewritten) };
        expect(isGrowthOf(was, other, hashes(rewritten, consistencyPath(older, many)))).toBe(false);
      }),
    );
  });

  it('is not asked of leaves that are not there', () => {
    expect(() => inclusionPath(3, 3)).toThrow(RangeError);
    expect(() => consistencyPath(4, 3)).toThrow(RangeError);
    expect(() => consistencyPath(0, 3)).toThrow(RangeError);
  });
});
