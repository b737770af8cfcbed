import { imageSize } from './image-size.rules.js';

const u16 = (value: number): number[] => [value >> 8, value & 0xff];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const segment = (marker: number, content: number[]): number[] => [0xff, marker, ...u16(content.length + 2), ...content];
const frame = (marker: number, width: number, height: number): number[] =>
  segment(marker, [8, ...u16(height), ...u16(width), 3]);

describe('the size of an image', () => {
  it('stands in the first chunk of a PNG', () => {
    const png = bytes([0x89], 'PNG\r\n', [0x1a], '\n', u32(13), 'IHDR', u32(4032), u32(3024));
    expect(imageSize('image/png', png)).toEqual({ width: 4032, height: 3024 });
  });

  it('stands little-endian in a GIF', () => {
    expect(imageSize('image/gif', bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00]))).toEqual({ width: 320, height: 240 });
  });

  it('stands in the frame header of a JPEG, behind previews, tables and padding', () => {
    const thumbnail = segment(0xe1, [...frame(0xc0, 160, 120)]);
    const jpeg = bytes(
      [0xff, 0xd8],
      thumbnail,
      segment(0xdb, [0, 1, 2]),
      segment(0xc4, [0, 1]),
      [0xff, 0xff],
      frame(0xc2, 4000, 3000).slice(1),
    );
    expect(imageSize('image/jpeg', jpeg)).toEqual({ width: 4000, height: 3000 });
  });

  it.each([
    ['lossy', bytes('RIFF', u32(0), 'WEBPVP8 ', u32(0), [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01])],
    ['lossless', bytes('RIFF', u32(0), 'WEBPVP8L', u32(0), [0x2f, 0x7f, 0xc2, 0x77, 0x00])],
    ['extended', bytes('RIFF', u32(0), 'WEBPVP8X', u32(0), [0, 0, 0, 0, 0x7f, 0x02, 0x00, 0xdf, 0x01, 0x00])],
  ])('is read from %s WebP', (_kind, webp) => {
    expect(imageSize('image/webp', webp)).toEqual({ width: 640, height: 480 });
  });

  it('is that of the largest picture in a HEIC', () => {
    const extent = (width: number, height: number) => bytes(u32(20), 'ispe', u32(0), u32(width), u32(height));
    const heic = Buffer.concat([bytes(u32(24), 'ftypheic'), extent(512, 512), extent(4032, 3024), extent(320, 240)]);
    expect(imageSize('image/heic', heic)).toEqual({ width: 4032, height: 3024 });
  });

  it.each([
    ['a PNG cut off', 'image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n', u32(13), 'IHDR', u32(4032))],
    ['a PNG of no width', 'image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n', u32(13), 'IHDR', u32(0), u32(9))],
    ['a JPEG without a frame', 'image/jpeg', bytes([0xff, 0xd8], segment(0xe1, [1, 2, 3]), [0xff, 0xd9])],
    ['a JPEG that goes wrong between segments', 'image/jpeg', bytes([0xff, 0xd8], segment(0xe1, [1]), [1, 2, 3, 4])],
    ['a WebP of an unknown kind', 'image/webp', bytes('RIFF', u32(0), 'WEBPVP9 ', u32(0))],
    ['a HEIC without any picture', 'image/heic', bytes(u32(24), 'ftypheic')],
    ['a PDF', 'application/pdf', bytes('%PDF-1.7')],
  ] as const)('cannot be told of %s', (_what, type, content) => {
    expect(imageSize(type, content)).toBeUndefined();
  });
});
