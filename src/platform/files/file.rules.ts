import { FileEmpty, FileTypeNotKept, ImageTooLarge, ImageUnreadable } from './file.errors.js';
import { fileTypeOf, type FileType } from './file-type.rules.js';
import { imageSize } from './image-size.rules.js';

/** Largest file, in bytes. */
export const MAX_BYTES = 10_000_000;
/** Largest picture: decoded at four bytes a pixel it takes a quarter of a gigabyte in whoever looks at it. */
export const MAX_PIXELS = 64_000_000;

/**
 * The type of a file's whole content.
 * @throws FileEmpty, FileTypeNotKept, ImageUnreadable, ImageTooLarge
 */
export function acceptedType(bytes: Buffer): FileType {
  if (bytes.length === 0) throw new FileEmpty();
  const type = fileTypeOf(bytes);
  if (!type) throw new FileTypeNotKept();
  if (type.startsWith('image/')) {
    const size = imageSize(type, bytes);
    if (!size) throw new ImageUnreadable();
    if (size.width * size.height > MAX_PIXELS) throw new ImageTooLarge(size.width, size.height, MAX_PIXELS);
  }
  return type;
}

/**
 * A name fit to be shown and to be saved under: the last part of a path, without control characters and those that turn the
 * direction of writing (they can hide an ending), at most 150 characters. It is never used to find the content.
 */
export function shownName(name: string | undefined): string {
  // Through UTF-8 and back: half a surrogate pair can be neither stored nor sent.
  const last = Buffer.from((name ?? '').split(/[/\\]/).at(-1)!).toString();
  const clean = last.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  const characters = [...clean];
  if (characters.length <= 150) return clean || 'file';
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
  return characters.slice(0, 150 - ending.length).join('') + ending;
}

/** RFC 6266 §4: always to be saved, never to be opened in the page; the plain name for old clients, the true one beside it. */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
