import fc from 'fast-check';
import { BERLIN, exif } from '../../../../test/pictures.js';
import { NO_EXIF, orientationAlone, readExif } from './exif.rules.js';

describe('what a camera wrote', () => {
  it.each([
    ['as Intel counts', true],
    ['as Motorola counts', false],
  ])('is read, %s', (_how, littleEndian) => {
    expect(readExif(exif(BERLIN, littleEndian))).toEqual({
      orientation: 6,
      takenAt: '2026-04-04T11:58:03+02:00',
      position: { latitude: 52.52, longitude: 13.405 },
    });
  });

  it('south and west of zero is negative', () => {
    const says = { ...BERLIN, latitudeRef: 'S', longitudeRef: 'W' };
    expect(readExif(exif(says)).position).toEqual({ latitude: -52.52, longitude: -13.405 });
  });

  it.each([
    ['no clock that was ever set', { takenAt: '0000:00:00 00:00:00' }, { takenAt: null }],
    ['a time of its own making', { takenAt: '4 April, noon' }, { takenAt: null }],
    ['a time, and no zone', { offset: undefined }, { takenAt: '2026-04-04T11:58:03' }],
    ['a place off the globe', { latitude: [91, 0, 0] }, { position: null }],
    ['half a place', { longitude: undefined }, { position: null }],
    ['a turn there is not', { orientation: 9 }, { orientation: 1 }],
    ['nothing of a turn', { orientation: undefined }, { orientation: 1 }],
  ])('says %s', (_what, more, shown) => {
    expect(readExif(exif({ ...BERLIN, ...(more as object) }))).toMatchObject(shown);
  });

  it('is nothing where there is none', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('II*'), Buffer.from('Exif'), Buffer.alloc(100)])
      expect(readExif(bytes)).toEqual(NO_EXIF);
  });

  it('never fails, whatever is cut off it or stands in it', () => {
    const sound = exif(BERLIN);
    fc.assert(
      fc.property(
        fc.nat(sound.length),
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255))),
        (length, changes) => {
          const bytes = Buffer.from(sound);
          for (const [at, value] of changes) bytes[at] = value;
          const { orientation, position } = readExif(bytes.subarray(0, length));
          expect(orientation).toBeGreaterThanOrEqual(1);
          expect(orientation).toBeLessThanOrEqual(8);
          if (position) expect(Math.abs(position.latitude)).toBeLessThanOrEqual(90);
          if (position) expect(Math.abs(position.longitude)).toBeLessThanOrEqual(180);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is written as the turn alone', () => {
    for (let orientation = 1; orientation <= 8; orientation++)
      expect(readExif(orientationAlone(orientation))).toEqual({ ...NO_EXIF, orientation });
  });
});
