import { fileTypeOf } from './file-type.rules.js';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('the type of a file', () => {
  it.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif')],
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['image/gif', bytes('GIF89a')],
    ['image/webp', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 ')],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['text/plain', Buffer.from('Grüße aus Łódź\r\n\tein Feld\n')],
    ['text/plain', Buffer.from('5 < 6 and 7 > 6')],
  ])('is %s by what it contains', (type, content) => {
    expect(fileTypeOf(content)).toBe(type);
  });

  it.each([
    ['HTML', '<!doctype html><title>x</title>'],
    ['HTML after a comment', '<!-- photo --><img src=x onerror=alert(1)>'],
    ['HTML after spaces', '\n\n  <html>'],
    ['HTML after words', 'a photo <script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['SVG behind a byte order mark', '\uFEFF<svg/>'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['AVIF, which is not among them', '\0\0\0\x18ftypavif'],
    ['a program', '\x7fELF\x02\x01\x01'],
    ['a ZIP archive', 'PK\x03\x04'],
    ['RIFF that is no WebP', 'RIFF\x04\0\0\0WAVEfmt '],
  ])('refuses %s', (_what, content) => {
    expect(fileTypeOf(Buffer.from(content))).toBeUndefined();
  });

  it('refuses text that is not UTF-8', () => {
    expect(fileTypeOf(Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toBeUndefined();
  });
});
