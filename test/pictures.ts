import { crc32 } from 'node:zlib';

/** What a camera writes beside a picture. Words that nobody writes by accident show where they went. */
export interface CameraSays {
  orientation?: number;
  /** As Exif has it: `2026:04:04 11:58:03`. */
  takenAt?: string;
  offset?: string;
  latitude?: [degrees: number, minutes: number, seconds: number];
  latitudeRef?: string;
  longitude?: [degrees: number, minutes: number, seconds: number];
  longitudeRef?: string;
  camera?: string;
}

export const BERLIN: CameraSays = {
  orientation: 6,
  takenAt: '2026:04:04 11:58:03',
  offset: '+02:00',
  latitude: [52, 31, 12],
  latitudeRef: 'N',
  longitude: [13, 24, 18],
  longitudeRef: 'E',
  camera: 'zqcamera 9',
};

type Value = { type: 2 | 3 | 4 | 5; count: number; bytes: Buffer };

/** A TIFF block as cameras write it: a main directory, and from it one of the picture and one of the place. */
export function exif(says: CameraSays, littleEndian = true): Buffer {
  const u16 = (value: number): Buffer => (littleEndian ? ofBytes(value, value >> 8) : ofBytes(value >> 8, value));
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    if (littleEndian) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  const text = (words: string): Value => ({ type: 2, count: words.length + 1, bytes: Buffer.from(`${words}\0`) });
  const short = (value: number): Value => ({ type: 3, count: 1, bytes: u16(value) });
  const long = (value: number): Value => ({ type: 4, count: 1, bytes: u32(value) });
  const fractions = (values: number[]): Value => ({
    type: 5,
    count: values.length,
    bytes: Buffer.concat(values.flatMap((value) => [u32(Math.round(value * 1000)), u32(1000)])),
  });
  const directory = (start: number, fields: (readonly [tag: number, value: Value | undefined])[]): Buffer => {
    const given = fields.filter((field): field is readonly [number, Value] => field[1] !== undefined);
    const far: Buffer[] = [];
    let end = start + 2 + given.length * 12 + 4;
    const entries = given.map(([tag, { type, count, bytes }]) => {
      const head = [u16(tag), u16(type), u32(count)];
      if (bytes.length <= 4) return Buffer.concat([...head, bytes, Buffer.alloc(4 - bytes.length)]);
      far.push(bytes);
      end += bytes.length;
      return Buffer.concat([...head, u32(end - bytes.length)]);
    });
    return Buffer.concat([u16(given.length), ...entries, u32(0), ...far]);
  };
  const given = <T>(value: T | undefined, write: (value: T) => Value): Value | undefined =>
    value === undefined ? undefined : write(value);

  const picture = (start: number): Buffer =>
    directory(start, [
      [0x9003, given(says.takenAt, text)],
      [0x9011, given(says.offset, text)],
    ]);
  const place = (start: number): Buffer =>
    directory(start, [
      [1, given(says.latitudeRef, text)],
      [2, given(says.latitude, fractions)],
      [3, given(says.longitudeRef, text)],
      [4, given(says.longitude, fractions)],
    ]);
  const main = (pictureAt: number, placeAt: number): Buffer =>
    directory(8, [
      [0x010f, given(says.camera, text)],
      [0x0112, given(says.orientation, short)],
      [0x8769, long(pictureAt)],
      [0x8825, long(placeAt)],
    ]);
  const pictureAt = 8 + main(0, 0).length;
  const placeAt = pictureAt + picture(pictureAt).length;
  const head = Buffer.concat([Buffer.from(littleEndian ? 'II' : 'MM'), u16(42), u32(8)]);
  return Buffer.concat([head, main(pictureAt, placeAt), picture(pictureAt), place(placeAt)]);
}

const ofBytes = (...values: number[]): Buffer => Buffer.from(values.map((value) => value & 0xff));

/** A segment of a JPEG. */
export function segment(marker: number, ...parts: (Buffer | string)[]): Buffer {
  const payload = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  return Buffer.concat([ofBytes(0xff, marker, (payload.length + 2) >> 8, payload.length + 2), payload]);
}

export const EXIF = 'Exif\0\0';
export const JFIF = segment(0xe0, 'JFIF\0', ofBytes(1, 2, 1, 0, 72, 0, 72, 0, 0));
export const ICC = segment(0xe2, 'ICC_PROFILE\0', ofBytes(1, 1), 'colours');
export const ADOBE = segment(0xee, 'Adobe', ofBytes(0, 100, 0, 0, 0, 0, 1));

/** The picture itself, of a progressive JPEG in two scans: with stuffed bytes, a restart and a filled marker. */
export const JPEG_PIXELS = Buffer.concat([
  segment(0xdb, ofBytes(0), Buffer.alloc(64, 3)),
  segment(0xc2, ofBytes(8, 0, 48, 0, 64, 1, 1, 0x11, 0)),
  segment(0xc4, ofBytes(0), Buffer.alloc(16), ofBytes(7)),
  segment(0xda, ofBytes(1, 1, 0, 0, 0, 0)),
  ofBytes(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0x00),
  segment(0xda, ofBytes(1, 1, 0, 1, 63, 0)),
  ofBytes(0x9a, 0xbc, 0xff, 0x00),
  ofBytes(0xff, 0xd9),
]);
const SOI = ofBytes(0xff, 0xd8);

export const jpeg = (before: Buffer[], behind: Buffer | string = ''): Buffer =>
  Buffer.concat([SOI, ...before, JPEG_PIXELS, Buffer.from(behind)]);

/** A photograph as a telephone takes it: with place, time, preview, words, and a second picture behind its end. */
export const photograph = (says: CameraSays = BERLIN): Buffer =>
  jpeg(
    [
      JFIF,
      segment(0xe1, EXIF, exif(says)),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>zqxmp</x:xmpmeta>'),
      segment(0xe2, 'MPF\0', 'zqmpf'),
      ICC,
      segment(0xed, 'Photoshop 3.0\0', 'zqiptc'),
      ADOBE,
      segment(0xfe, 'zqcomment'),
    ],
    Buffer.concat([SOI, Buffer.from('zqsecond picture')]),
  );

/** A chunk of a PNG. */
export function chunk(type: string, data: Buffer | string = ''): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
export const IHDR = chunk('IHDR', Buffer.from('00000040000000300802000000', 'hex'));
export const png = (...chunks: Buffer[]): Buffer => Buffer.concat([PNG_SIGNATURE, IHDR, ...chunks]);

/** A chunk of a WebP. */
export function riff(type: string, data: Buffer | string): Buffer {
  const bytes = Buffer.from(data as string);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(type), length, bytes, Buffer.alloc(bytes.length % 2)]);
}

export function webp(...chunks: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}
/** 64 × 48, with these flags. */
export const vp8x = (flags: number): Buffer => riff('VP8X', ofBytes(flags, 0, 0, 0, 63, 0, 0, 47, 0, 0));
export const VP8L = riff('VP8L', ofBytes(0x2f, 63, 0xc0, 0x0b, 0, 1, 2, 3, 4));

export const GIF_HEAD = Buffer.concat([Buffer.from('GIF89a'), ofBytes(64, 0, 48, 0, 0x80, 0, 0, 0, 0, 0, 9, 9, 9)]);
export const GIF_CONTROL = ofBytes(0x21, 0xf9, 4, 0, 10, 0, 0, 0);
export const GIF_FRAME = ofBytes(0x2c, 0, 0, 0, 0, 64, 0, 48, 0, 0, 2, 3, 0x21, 0xfe, 0x3b, 0);
export const GIF_END = ofBytes(0x3b);
export const gifExtension = (label: number, ...blocks: string[]): Buffer =>
  Buffer.concat([
    ofBytes(0x21, label),
    ...blocks.map((block) => Buffer.concat([ofBytes(block.length), Buffer.from(block, 'latin1')])),
    ofBytes(0),
  ]);

/** As much of a HEIC as tells that it is one, and what its camera says. */
export const heic = (says: CameraSays = BERLIN): Buffer =>
  Buffer.concat([
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
    Buffer.from('\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x30', 'latin1'),
    Buffer.from(EXIF, 'latin1'),
    exif(says, false),
  ]);
