import { PictureNotCleanable } from '../file.errors.js';
import { orientationAlone, readExif } from './exif.rules.js';

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
const EXIF = 'Exif\0\0';

interface Segment {
  marker: number;
  /** The whole segment; of a scan also the picture data behind its header. */
  bytes: Buffer;
  /** What stands behind marker and length. */
  payload: Buffer;
}

/**
 * The picture without what was written about it: of the application segments only the size and colour ones stay (JFIF, Adobe, an ICC
 * profile), of Exif how to turn it; comments go, and so does everything behind the picture's end. Nothing is decoded: tables and scans
 * are the very bytes they were. A picture that is cut off stays cut off. Source: ITU-T T.81 annex B. @throws PictureNotCleanable
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  const seen = new Set<string>();
  for (const segment of segmentsOf(bytes)) {
    const part = cleaned(segment, seen);
    if (part) kept.push(part);
  }
  return Buffer.concat(kept);
}

/** The Exif block, if there is one before the picture itself. */
export function exifInJpeg(bytes: Buffer): Buffer | undefined {
  for (const { marker, payload } of segmentsOf(bytes)) {
    if (marker === SOS) return undefined;
    if (isNamed(payload, EXIF) && marker === 0xe1) return payload.subarray(EXIF.length);
  }
  return undefined;
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) throw new PictureNotCleanable();
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === 0) throw new PictureNotCleanable();
    else if (marker === EOI) return void (yield { marker, bytes: bytes.subarray(at, at + 2), payload: NOTHING });
    else if (standsAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return;
      const length = bytes.readUInt16BE(at + 2);
      if (length < 2) throw new PictureNotCleanable();
      const headerEnd = Math.min(at + 2 + length, bytes.length);
      const end = marker === SOS ? scanEnd(bytes, headerEnd) : headerEnd;
      yield { marker, bytes: bytes.subarray(at, end), payload: bytes.subarray(at + 4, headerEnd) };
      at = end;
    }
  }
}

const NOTHING = Buffer.alloc(0);

/** Restarts and a stray start have no length; outside a scan they mean nothing. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= SOI);

/** Where the picture data ends: at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
  return bytes.length;
}

function cleaned({ marker, bytes, payload }: Segment, seen: Set<string>): Buffer | undefined {
  if (isPicture(marker)) return bytes;
  if (marker === 0xe2 && isNamed(payload, 'ICC_PROFILE\0')) return bytes;
  const once = (name: string): boolean => isNamed(payload, name) && !seen.has(name) && Boolean(seen.add(name));
  // Version, density; without the small picture that may follow.
  if (marker === 0xe0 && payload.length >= 14 && once('JFIF\0'))
    return segment(marker, payload.subarray(0, 12), Buffer.alloc(2));
  if (marker === 0xee && payload.length >= 12 && once('Adobe')) return segment(marker, payload.subarray(0, 12));
  if (marker === 0xe1 && once(EXIF)) {
    const { orientation } = readExif(payload.subarray(EXIF.length));
    return orientation === 1 ? undefined : segment(marker, Buffer.from(EXIF, 'latin1'), orientationAlone(orientation));
  }
  return undefined;
}

/** Frames, tables, scans, the end: everything from SOF0 to EXP but what is reserved. */
const isPicture = (marker: number): boolean => marker >= 0xc0 && marker <= 0xdf && marker !== 0xc8;

function segment(marker: number, ...parts: Buffer[]): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(2 + parts.reduce((sum, part) => sum + part.length, 0), 2);
  return Buffer.concat([head, ...parts]);
}

const isNamed = (payload: Buffer, name: string): boolean => payload.toString('latin1', 0, name.length) === name;
