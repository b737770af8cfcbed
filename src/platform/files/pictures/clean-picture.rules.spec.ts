import fc from 'fast-check';
import {
  ADOBE,
  BERLIN,
  chunk,
  EXIF,
  exif,
  GIF_CONTROL,
  GIF_END,
  GIF_FRAME,
  GIF_HEAD,
  gifExtension,
  heic,
  ICC,
  jpeg,
  JFIF,
  JPEG_PIXELS,
  photograph,
  png,
  riff,
  segment,
  VP8L,
  vp8x,
  webp,
} from '../../../../test/pictures.js';
import { PictureNotCleanable } from '../file.errors.js';
import { fileTypeOf, type FileType } from '../file-type.rules.js';
import { imageSize } from '../image-size.rules.js';
import { cleanPicture, pictureFacts } from './clean-picture.rules.js';

const IDAT = chunk('IDAT', Buffer.from('789c6360000000020001', 'hex'));
const IEND = chunk('IEND');
const [ICON_COLOURS, TIME] = [chunk('iCCP', 'sRGB\0\0x'), chunk('tIME', Buffer.from('07ea04040b3a03', 'hex'))];
const LOOP = gifExtension(0xff, 'NETSCAPE2.0', '\x01\x05\x00');

/** A picture of each kind with everything a camera or a program may write into it. */
const TOLD: [FileType, Buffer][] = [
  ['image/jpeg', photograph()],
  [
    'image/png',
    png(
      ICON_COLOURS,
      chunk('eXIf', exif(BERLIN)),
      TIME,
      chunk('tEXt', 'Comment\0zqtext'),
      chunk('iTXt', 'XML:com.adobe.xmp\0zqxmp'),
      chunk('zTXt', 'zqzipped'),
      chunk('caBX', 'zqsigned by'),
      IDAT,
      chunk('tEXt', 'zqlate'),
      Buffer.concat([IEND, Buffer.from('zqbehind')]),
    ),
  ],
  [
    'image/webp',
    Buffer.concat([
      webp(
        vp8x(0x2c),
        riff('ICCP', 'colours'),
        VP8L,
        riff('EXIF', exif(BERLIN)),
        riff('XMP ', 'zqxmp'),
        riff('JUNK', 'zqjunk'),
      ),
      Buffer.from('zqbehind'),
    ]),
  ],
  [
    'image/gif',
    Buffer.concat([
      GIF_HEAD,
      gifExtension(0xfe, 'zqcomment'),
      LOOP,
      gifExtension(0xff, 'XMP DataXMP', 'zqxmp'),
      gifExtension(0x01, 'zqplain text'),
      ...[GIF_CONTROL, GIF_FRAME, GIF_CONTROL, GIF_FRAME, GIF_END],
      Buffer.from('zqbehind'),
    ]),
  ],
];

describe('a picture for readers outside', () => {
  it.each(TOLD)('is an %s without anything that was written into it', (type, told) => {
    expect(fileTypeOf(told)).toBe(type);
    const clean = cleanPicture(type, told);
    expect(clean.toString('latin1')).not.toMatch(/zq|2026:04:04|07ea/);
    expect(pictureFacts(type, clean)).toMatchObject({ takenAt: null, position: null });
  });

  it.each(TOLD)('has, as an %s, its size and turn, and is clean once and for all', (type, told) => {
    const clean = cleanPicture(type, told);
    expect(imageSize(type, clean)).toEqual({ width: 64, height: 48 });
    expect(pictureFacts(type, clean).orientation).toBe(type === 'image/gif' ? 1 : 6);
    expect(cleanPicture(type, clean)).toEqual(clean);
  });

  it('is in a JPEG its tables and scans as they were, its colours, and the turn', () => {
    const turn = segment(0xe1, EXIF, Buffer.from('49492a000800000001001201030001000000060000000000', 'hex'), '\0\0');
    expect(cleanPicture('image/jpeg', photograph())).toEqual(jpeg([JFIF, turn, ICC, ADOBE]));
    expect(cleanPicture('image/jpeg', photograph({ ...BERLIN, orientation: 1 }))).toEqual(jpeg([JFIF, ICC, ADOBE]));
  });

  it('keeps in a JPEG what stands between two scans of the picture, and drops words there too', () => {
    const [first, second] = [JPEG_PIXELS.subarray(0, -16), JPEG_PIXELS.subarray(-16)];
    const between = Buffer.concat([Buffer.from([0xff, 0xd8]), first, segment(0xfe, 'zqbetween'), second]);
    expect(second.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xda]));
    expect(cleanPicture('image/jpeg', between)).toEqual(jpeg([]));
  });

  it('is in a JPEG without the small picture in its header', () => {
    const preview = segment(0xe0, 'JFIF\0', Buffer.from([1, 2, 1, 0, 72, 0, 72, 2, 1]), 'zqzqzq');
    expect(cleanPicture('image/jpeg', jpeg([preview]))).toEqual(jpeg([JFIF]));
  });

  it('is in a PNG its own chunks as they were, in their order', () => {
    const turn = cleanPicture('image/png', png(chunk('eXIf', exif(BERLIN)), IDAT, IEND));
    expect(cleanPicture('image/png', TOLD[1]![1])).toEqual(
      Buffer.concat([turn.subarray(0, 33), ICON_COLOURS, turn.subarray(33)]),
    );
    const movement = [
      chunk('acTL', '12345678'),
      chunk('fcTL', 'x'),
      IDAT,
      chunk('fcTL', 'y'),
      chunk('fdAT', 'z'),
      IEND,
    ];
    expect(cleanPicture('image/png', png(...movement))).toEqual(png(...movement));
  });

  it('says in a WebP truly what is in it', () => {
    const clean = cleanPicture('image/webp', TOLD[2]![1]);
    expect(clean[20]).toBe(0x28);
    expect(clean.readUInt32LE(4)).toBe(clean.length - 8);
    const upright = cleanPicture('image/webp', webp(vp8x(0x1c), VP8L, riff('EXIF', exif({})), riff('XMP ', 'zqxmp')));
    expect(upright).toEqual(webp(vp8x(0x10), VP8L));
    expect(cleanPicture('image/webp', webp(VP8L, riff('EXIF', exif(BERLIN))))).toEqual(webp(VP8L));
  });

  it('is in a moving WebP without what hides in its frames', () => {
    const frame = (...parts: Buffer[]): Buffer => riff('ANMF', Buffer.concat([Buffer.alloc(16), ...parts]));
    const anim = riff('ANIM', '123456');
    const told = webp(vp8x(2), anim, frame(VP8L, riff('JUNK', 'zqhidden')), frame(VP8L));
    expect(cleanPicture('image/webp', told)).toEqual(webp(vp8x(2), anim, frame(VP8L), frame(VP8L)));
  });

  it('keeps of a GIF its frames, their timing and how often it repeats', () => {
    const kept = [GIF_HEAD, LOOP, GIF_CONTROL, GIF_FRAME, GIF_CONTROL, GIF_FRAME, GIF_END];
    expect(cleanPicture('image/gif', TOLD[3]![1])).toEqual(Buffer.concat(kept));
  });

  it('keeps no repetition of a GIF whose name has the wrong length', () => {
    const wrong = Buffer.from(LOOP);
    wrong[2] = 18;
    const clean = cleanPicture('image/gif', Buffer.concat([GIF_HEAD, wrong, GIF_CONTROL, GIF_FRAME, GIF_END]));
    expect(cleanPicture('image/gif', clean)).toEqual(clean);
    expect(clean.includes('NETSCAPE2.0')).toBe(false);
  });

  it('is none of a HEIC, and none where a JPEG’s parts cannot be told apart', () => {
    expect(fileTypeOf(heic())).toBe('image/heic');
    expect(() => cleanPicture('image/heic', heic())).toThrow(PictureNotCleanable);
    const broken = Buffer.concat([jpeg([]).subarray(0, -2), Buffer.from([0xff, 0xfe, 0, 1])]);
    expect(() => cleanPicture('image/jpeg', broken)).toThrow(PictureNotCleanable);
  });

  it('stays cut off where it was cut off', () => {
    const half = jpeg([segment(0xe1, EXIF, exif(BERLIN))]).subarray(0, -6);
    expect(cleanPicture('image/jpeg', half).subarray(-20)).toEqual(half.subarray(-20));
    const [pngTold, pngHalf] = [png(chunk('tEXt', 'zq'), IDAT), png(IDAT)];
    expect(cleanPicture('image/png', pngTold.subarray(0, -5))).toEqual(pngHalf.subarray(0, -5));
  });

  it.each(TOLD)(
    'never fails of an %s but by name, and never becomes something else, whatever is done to it',
    (type, told) => {
      fc.assert(
        fc.property(
          fc.nat(told.length),
          fc.array(fc.tuple(fc.nat(told.length - 1), fc.nat(255)), { maxLength: 12 }),
          (length, changes) => {
            const bytes = Buffer.from(told);
            for (const [at, value] of changes) bytes[at] = value;
            expectSound(type, bytes.subarray(0, length));
          },
        ),
        { numRuns: 1_500 },
      );
    },
  );

  it('nor of bytes that only begin like one', () => {
    const beginnings = TOLD.map(([type, told]) => [type, told.subarray(0, 33)] as const);
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }), ([type, head], rest) =>
        expectSound(type, Buffer.concat([head, rest])),
      ),
      { numRuns: 2_000 },
    );
  });

  /** Clean and of the same type and size, or refused; what was accepted as a picture stays one. */
  function expectSound(type: FileType, bytes: Buffer): void {
    if (fileTypeOf(bytes) !== type || !imageSize(type, bytes)) return;
    try {
      const clean = cleanPicture(type, bytes);
      expect(fileTypeOf(clean)).toBe(type);
      expect(imageSize(type, clean)).toEqual(imageSize(type, bytes));
      expect(cleanPicture(type, clean).equals(clean)).toBe(true);
      expect(pictureFacts(type, clean)).toMatchObject({ takenAt: null, position: null });
    } catch (error) {
      expect(error).toBeInstanceOf(PictureNotCleanable);
    }
  }
});

describe('what a picture’s camera says', () => {
  it.each([...TOLD.filter(([type]) => type !== 'image/gif'), ['image/heic', heic()] as [FileType, Buffer]])(
    'is read from an %s',
    (type, told) => {
      expect(pictureFacts(type, told)).toEqual({
        orientation: 6,
        takenAt: '2026-04-04T11:58:03+02:00',
        position: { latitude: 52.52, longitude: 13.405 },
      });
    },
  );

  it('is nothing where it is no picture, or a damaged one', () => {
    expect(pictureFacts('application/pdf', Buffer.from('%PDF-'))).toMatchObject({ takenAt: null, position: null });
    expect(pictureFacts('image/jpeg', Buffer.from([0xff, 0xd8, 0x00, 0xff]))).toMatchObject({ position: null });
  });
});
