import { FileEmpty, FileTypeNotKept, ImageTooLarge, ImageUnreadable } from './file.errors.js';
import { acceptedType, attachmentHeader, shownName } from './file.rules.js';

const png = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(24);
  header.write('\x89PNG\r\n\x1a\n', 'latin1');
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
};

describe('a file is kept', () => {
  it('when it is a picture of up to 64 megapixels', () => {
    expect(acceptedType(png(8000, 8000))).toBe('image/png');
    expect(() => acceptedType(png(8000, 8001))).toThrow(ImageTooLarge);
  });

  it('not when it claims more pixels than any memory holds', () => {
    expect(() => acceptedType(png(0xffff_ffff, 0xffff_ffff))).toThrow(ImageTooLarge);
  });

  it('not when it is empty, of a type we do not keep, or cut off', () => {
    expect(() => acceptedType(Buffer.alloc(0))).toThrow(FileEmpty);
    expect(() => acceptedType(Buffer.from('<svg/>'))).toThrow(FileTypeNotKept);
    expect(() => acceptedType(png(10, 10).subarray(0, 20))).toThrow(ImageUnreadable);
  });
});

describe('the name a file is shown under', () => {
  it.each([
    ['damage.jpg', 'damage.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\Schaden Tür.heic', 'Schaden Tür.heic'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie: x=1.txt'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['   ', 'file'],
    [undefined, 'file'],
    ['\ud83d.png', '\ufffd.png'],
  ])('is, for %j, %j', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  it('is cut to 150 characters and keeps its ending', () => {
    const name = shownName(`${'ü'.repeat(300)}.jpeg`);
    expect([...name]).toHaveLength(150);
    expect(name).toMatch(/ü\.jpeg$/);
  });
});

describe('the header a file is sent with', () => {
  it('always says attachment, with a plain name and the true one', () => {
    expect(attachmentHeader('Foto (1) "Tür".jpg')).toBe(
      `attachment; filename="Foto (1) _T_r_.jpg"; filename*=UTF-8''Foto%20%281%29%20%22T%C3%BCr%22.jpg`,
    );
  });
});
