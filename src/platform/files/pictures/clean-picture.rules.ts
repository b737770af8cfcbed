import { PictureNotCleanable } from '../file.errors.js';
import { fileTypeOf, type FileType } from '../file-type.rules.js';
import { imageSize } from '../image-size.rules.js';
import { NO_EXIF, readExif, type ExifFacts } from './exif.rules.js';
import { cleanGif } from './gif.rules.js';
import { cleanJpeg, exifInJpeg } from './jpeg.rules.js';
import { cleanPng, exifInPng } from './png.rules.js';
import { cleanWebp, exifInWebp } from './webp.rules.js';

export const isPicture = (type: FileType): boolean => type.startsWith('image/');

const CLEANERS: Partial<Record<FileType, (bytes: Buffer) => Buffer>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'image/gif': cleanGif,
};

/**
 * The picture for readers outside: the same pixels, turned the same way, without place, time, device, names and previews. What it answers
 * is of the same type and size, and cleaning it again changes nothing.
 * @throws PictureNotCleanable for HEIC, whose parts refer to each other by place, and for a picture whose parts cannot be told apart
 */
export function cleanPicture(type: FileType, bytes: Buffer): Buffer {
  const clean = CLEANERS[type]?.(bytes);
  if (!clean || fileTypeOf(clean) !== type) throw new PictureNotCleanable();
  const [before, after] = [imageSize(type, bytes), imageSize(type, clean)];
  if (!after || before?.width !== after.width || before.height !== after.height) throw new PictureNotCleanable();
  return clean;
}

/** What the camera says of the picture; nothing is as good an answer as any. */
export function pictureFacts(type: FileType, bytes: Buffer): ExifFacts {
  try {
    return readExif(EXIF_IN[type]?.(bytes) ?? Buffer.alloc(0));
  } catch (error) {
    if (error instanceof PictureNotCleanable) return NO_EXIF;
    throw error;
  }
}

const EXIF_IN: Partial<Record<FileType, (bytes: Buffer) => Buffer | undefined>> = {
  'image/jpeg': exifInJpeg,
  'image/png': exifInPng,
  'image/webp': exifInWebp,
  'image/heic': exifInHeic,
};

/** ISO/IEC 23008-12 annex A: behind this name, wherever it lies in the file. */
function exifInHeic(bytes: Buffer): Buffer | undefined {
  const at = bytes.indexOf('Exif\0\0', 0, 'latin1');
  return at < 0 ? undefined : bytes.subarray(at + 6);
}
