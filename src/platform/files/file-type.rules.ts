/** What may be kept: photographs, a document, plain text. Nothing that a browser would run. */
export type FileType =
  'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'image/gif' | 'application/pdf' | 'text/plain';

/** What these bytes are, judged by themselves; their name and what the sender calls them count for nothing. Undefined = nothing we keep. */
export function fileTypeOf(bytes: Buffer): FileType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.has(ascii(bytes, 8, 12))) return 'image/heic';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  return isPlainText(bytes) ? 'text/plain' : undefined;
}

/** Brands of still HEVC images, ISO/IEC 23008-12. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'mif1']);

/** UTF-8 without control characters, and not markup: SVG, HTML and XML are text that a browser may run. */
function isPlainText(bytes: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  return (
    !/(?![\t\n\f\r])\p{Cc}/u.test(text) && !/^\s*</.test(text) && !/<(!doctype|\?xml|html|svg|script)\b/i.test(text)
  );
}

const startsWith = (bytes: Buffer, signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);
