import { orientationAlone, readExif } from './exif.rules.js';

/** What makes the picture, its colours, its size and its movement; all else in a PNG is words about it. */
const PICTURE = new Set(
  ['IHDR PLTE IDAT IEND', 'tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP mDCV cLLI', 'acTL fcTL fdAT'].flatMap((names) =>
    names.split(' '),
  ),
);

interface Chunk {
  type: string;
  /** Length, type, data and checksum; less where the file is cut off. */
  bytes: Buffer;
  data: Buffer;
}

/**
 * The picture without words, times and whatever a program put in for itself, and without what stands behind its end; of Exif only how to
 * turn it stays. The other chunks are the very bytes they were. Source: W3C PNG 3rd edition §5.3, §11.
 */
export function cleanPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let turned = false;
  for (const chunk of chunksOf(bytes)) {
    if (PICTURE.has(chunk.type)) kept.push(chunk.bytes);
    if (chunk.type !== 'eXIf' || turned) continue;
    turned = true;
    const { orientation } = readExif(chunk.data);
    if (orientation !== 1) kept.push(written('eXIf', orientationAlone(orientation)));
  }
  return Buffer.concat(kept);
}

export function exifInPng(bytes: Buffer): Buffer | undefined {
  for (const { type, data } of chunksOf(bytes)) if (type === 'eXIf') return data;
  return undefined;
}

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = Math.min(at + 12 + length, bytes.length);
    yield { type, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 8, Math.min(at + 8 + length, end)) };
    if (type === 'IEND') return;
    at = end;
  }
}

function written(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(checksum(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** CRC-32 as PNG annex D gives it, bit by bit: we write few and short chunks. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
