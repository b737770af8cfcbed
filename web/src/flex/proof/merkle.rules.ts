/** Hashes as bytes in, bytes out: SHA-256, wherever it comes from. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

const NODE = 1;

/** The root that a leaf and its audit path lead to (RFC 9162 §2.1.3.2); undefined when the path is too long or too short for the place. */
export async function rootThrough(
  leaf: Uint8Array<ArrayBuffer>,
  index: number,
  size: number,
  path: readonly Uint8Array<ArrayBuffer>[],
  hash: Hash,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (index >= size || index < 0) return undefined;
  let [at, last, root] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      root = await hash(joined(NODE, step, root));
      for (; at % 2 === 0 && at !== 0; at = half(at)) last = half(last);
    } else root = await hash(joined(NODE, root, step));
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : undefined;
}

export function joined(first: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + parts.reduce((length, part) => length + part.length, 0));
  bytes[0] = first;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((text.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const half = (value: number): number => Math.floor(value / 2);
