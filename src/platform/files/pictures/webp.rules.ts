import { orientationAlone, readExif } from './exif.rules.js';

const PICTURE = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ICCP']);
/** What may stand inside a frame of a moving picture. */
const FRAME = new Set(['VP8 ', 'VP8L', 'ALPH']);
const FRAME_HEADER = 16;
/** In the first byte of VP8X. */
const FLAGS = { exif: 0x08, xmp: 0x04 };

interface Chunk {
  type: string;
  /** With its header and padding; less where the file is cut off. */
  bytes: Buffer;
  data: Buffer;
}

/**
 * The picture without Exif, XMP and chunks nobody knows; of Exif only how to turn it stays. The flags that say what is in it and the size
 * of the whole are put right, the picture's own chunks are the very bytes they were. Source: RFC 9649 §2.
 */
export function cleanWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [Buffer.from(bytes.subarray(0, 12))];
  const exif = exifInWebp(bytes);
  const { orientation } = readExif(exif ?? Buffer.alloc(0));
  // Without the extended header no viewer looks for Exif.
  const turned = orientation !== 1 && bytes.toString('latin1', 12, 16) === 'VP8X';
  let written = false;
  for (const chunk of chunksOf(bytes, 12, wholeEnd(bytes))) {
    if (PICTURE.has(chunk.type)) kept.push(chunk.bytes);
    else if (chunk.type === 'VP8X') kept.push(flagged(chunk.bytes, turned));
    else if (chunk.type === 'ANMF') kept.push(cleanFrame(chunk));
    else if (chunk.type === 'EXIF' && turned && !written) {
      written = true;
      kept.push(chunkOf('EXIF', orientationAlone(orientation)));
    }
  }
  const clean = Buffer.concat(kept);
  clean.writeUInt32LE(clean.length - 8, 4);
  return clean;
}

export function exifInWebp(bytes: Buffer): Buffer | undefined {
  for (const { type, data } of chunksOf(bytes, 12, wholeEnd(bytes))) {
    // Some programs put the name that JPEG needs before it.
    if (type === 'EXIF') return data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;
  }
  return undefined;
}

const wholeEnd = (bytes: Buffer): number => Math.min(8 + bytes.readUInt32LE(4), bytes.length);

function* chunksOf(bytes: Buffer, from: number, until: number): Generator<Chunk> {
  for (let at = from; at + 8 <= until;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = Math.min(at + 8 + length + (length % 2), until);
    yield { type, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 8, Math.min(at + 8 + length, end)) };
    at = end;
  }
}

function flagged(header: Buffer, turned: boolean): Buffer {
  const copy = Buffer.from(header);
  if (copy.length > 8) copy[8] = (copy[8]! & ~(FLAGS.exif | FLAGS.xmp)) | (turned ? FLAGS.exif : 0);
  return copy;
}

function cleanFrame({ data }: Chunk): Buffer {
  const parts = [...chunksOf(data, FRAME_HEADER, data.length)].filter(({ type }) => FRAME.has(type));
  return chunkOf('ANMF', Buffer.concat([data.subarray(0, FRAME_HEADER), ...parts.map((part) => part.bytes)]));
}

function chunkOf(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(8 + data.length + (data.length % 2));
  chunk.write(type, 'latin1');
  chunk.writeUInt32LE(data.length, 4);
  data.copy(chunk, 8);
  return chunk;
}
