const [IMAGE, EXTENSION, END] = [0x2c, 0x21, 0x3b];
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff];
/** How often a moving picture repeats. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];
/** Label, name, and the one block of three bytes that says it. */
const LOOP_BYTES = 2 + 12 + 4;

/**
 * The picture without comments, plain text and what programs put in for themselves (XMP among it), and without what stands behind its end.
 * Frames and their timing are the very bytes they were. Source: GIF89a, CompuServe 1990.
 */
export function cleanGif(bytes: Buffer): Buffer {
  const start = Math.min(13 + tableBytes(bytes[10]), bytes.length);
  const kept: Buffer[] = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length;) {
    const from = at;
    if (bytes[at] === IMAGE) {
      at = blocksEnd(bytes, at + 11 + tableBytes(bytes[at + 9]));
      kept.push(bytes.subarray(from, at));
    } else if (bytes[at] === EXTENSION) {
      at = blocksEnd(bytes, at + 2);
      const part = cleanExtension(bytes.subarray(from, at));
      if (part) kept.push(part);
    } else {
      if (bytes[at] === END) kept.push(bytes.subarray(at, at + 1));
      break;
    }
  }
  return Buffer.concat(kept);
}

/** A colour table stands behind a descriptor whose flags say so. */
const tableBytes = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0);

/** Behind the empty block that ends a row of blocks. */
function blocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!;
  return Math.min(at + 1, bytes.length);
}

function cleanExtension(extension: Buffer): Buffer | undefined {
  if (extension[1] === GRAPHIC_CONTROL)
    return extension[2] === 4 && extension.length >= 8
      ? Buffer.concat([extension.subarray(0, 7), Buffer.from([0])])
      : undefined;
  const isLoop =
    extension[1] === APPLICATION && extension[2] === 11 && LOOPS.includes(extension.toString('latin1', 3, 14));
  if (!isLoop || extension[14] !== 3 || extension.length < LOOP_BYTES + 1) return undefined;
  return Buffer.concat([extension.subarray(0, LOOP_BYTES), Buffer.from([0])]);
}
